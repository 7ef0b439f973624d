class Task {
    private final String name;

    Task() {
        name = "none";
    }

    Task(String name) {
        this.name = name;
    }

    String show() {
        return name;
    }
}
