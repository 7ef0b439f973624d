import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

class Cell {
    int n;
    long[] weights = {n, n * 2L};
    Cell[][] around = new Cell[2][1];

    Cell(int n) {
        this.n = n;
    }

    Cell(int n, long... weights) {
        this(n);
        this.weights = weights;
    }

    Cell[][] wrap(Object others) {
        IntFunction<Cell[]> make = Cell[]::new;
        UnaryOperator<Cell[]> copy = Cell[]::clone;
        Cell[] row = make.apply(2);
        row[0] = this;
        row[1] = others instanceof Cell[][] grid ? grid[1][0] : new Cell(n, weights[0]++, weights[1]--);
        around[1] = copy.apply(row);
        around[0][0] = ((Cell[]) Arrays.copyOf(row, 1)).clone()[0];
        return around.clone();
    }
}
