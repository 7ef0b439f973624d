class Matrix {
    private final String name;

    Matrix(String name) {
        this.name = name;
    }

    String show() {
        return name;
    }
}
