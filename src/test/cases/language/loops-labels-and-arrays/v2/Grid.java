class Grid {
    private static int[][] cells = {{1, 2}, {3, 4, 5}, {}};
    private static long[][][] cube = new long[2][3][];

    static String run() {
        int sum = 0;
        outer:
        for (int[] row : cells) {
            for (int i = 0; ; i++) {
                if (i == row.length) {
                    continue outer;
                }
                if (row[i] == 5) {
                    break outer;
                }
                sum += row[i];
            }
        }
        cells[1][2] <<= 2;
        cube[1][2] = new long[] {7};
        cube[1][2][0]--;
        int i = 0;
        do {
            sum += i++ > 1 ? 100 : 1;
        } while (i < 3);
        return sum + " " + cells[1][2] + " " + cube[1][2][0] + " " + cube[0].length;
    }
}
