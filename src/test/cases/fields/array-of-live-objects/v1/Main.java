import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Cell[][] grid = new Cell[30][20];
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                grid[row][column] = new Cell(row * column);
            }
        }
        System.out.println("migrated " + Evolve.next().instancesMigrated(Cell.class));
        long sum = 0;
        for (Cell[] row : grid) {
            for (Cell cell : row) {
                cell.touch();
                sum += cell.value();
            }
        }
        System.out.println(sum + " " + grid.getClass().getComponentType().getSimpleName());
    }
}
