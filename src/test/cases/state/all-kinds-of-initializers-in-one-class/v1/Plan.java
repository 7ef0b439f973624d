class Plan {
    private final String name;
    private final int size;

    Plan(String name) {
        this(name, 2);
    }

    Plan(String name, int size) {
        this.name = name;
        this.size = size;
    }

    String show() {
        return name + size;
    }
}
