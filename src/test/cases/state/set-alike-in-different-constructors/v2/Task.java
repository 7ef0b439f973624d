class Task {
    private final String name;
    private String state;

    Task() {
        name = "none";
        state = "open";
    }

    Task(String name) {
        state = "open";
        this.name = name;
    }

    String show() {
        return name + " " + state;
    }
}
