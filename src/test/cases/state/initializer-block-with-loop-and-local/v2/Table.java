import java.util.Arrays;

class Table {
    private final int base;
    private final int[] squares;

    {
        int[] built = new int[5];
        for (int i = 0; i < built.length; i++) {
            built[i] = i * i;
        }
        squares = built;
    }

    Table(int base) {
        this.base = base;
    }

    String show() {
        return base + " " + Arrays.toString(squares);
    }
}
