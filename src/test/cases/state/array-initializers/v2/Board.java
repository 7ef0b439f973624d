import java.util.Arrays;

class Board {
    private final int[] row = {1, 2, 3};
    private final String[][] grid = {{"a"}, {"b", "c"}};
    private final long[] zeros = new long[2];

    void set() {
        row[0] = 100;
        grid[1][1] = "z";
        zeros[1]--;
    }

    String show() {
        return Arrays.toString(row) + Arrays.deepToString(grid) + Arrays.toString(zeros);
    }
}
