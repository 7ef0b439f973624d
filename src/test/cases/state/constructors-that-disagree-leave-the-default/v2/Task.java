class Task {
    private final String name;
    private String state;

    Task() {
        name = "none";
        state = "idle";
    }

    Task(String name) {
        this.name = name;
        state = "open";
    }

    String show() {
        return name + " " + state;
    }
}
