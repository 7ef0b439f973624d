import java.util.Arrays;

class Powers {
    private final int[] table = new int[6];

    Powers() {
        for (int i = 0; i < table.length; i++) {
            table[i] = 1 << i;
        }
    }

    String show() {
        return Arrays.toString(table);
    }
}
