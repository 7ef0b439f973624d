import java.util.ArrayList;
import java.util.List;

class Matrix {
    private final String name;
    private final List<Integer> diagonal;

    Matrix(String name) {
        this.name = name;
        List<Integer> ones = new ArrayList<>();
        int size = 3;
        while (ones.size() < size) {
            ones.add(1);
        }
        this.diagonal = ones;
    }

    String show() {
        return name + " " + diagonal;
    }
}
