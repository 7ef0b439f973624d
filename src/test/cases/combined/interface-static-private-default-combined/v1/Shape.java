interface Shape {
    int size();

    default String describe() {
        return label() + size();
    }

    private String label() {
        return "size ";
    }
}
