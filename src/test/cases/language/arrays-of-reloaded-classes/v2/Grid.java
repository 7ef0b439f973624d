class Grid {
    static String sum(Object cells) {
        Cell[][] grid = (Cell[][]) cells;
        Cell[][] one = grid[0][1].wrap(cells);
        Cell[][] two = grid[1][0].wrap(one[1]);
        Object all = new Cell[][][] {one, two};
        int sum = 0;
        for (Cell[][] each : (Cell[][][]) all) {
            for (Cell[] row : each) {
                for (Cell cell : row) {
                    sum += cell == null ? 1000 : cell.n * (int) cell.weights[cell.weights.length - 1];
                }
            }
        }
        return "sum " + sum + " " + all.getClass().getSimpleName() + " " + two[1][1].weights[0] + two[1][1].weights[1];
    }
}
