class Job {
    private final int id;
    private String state;
    private int steps;

    Job(int id) {
        this.id = id;
        this.state = "made by v2";
        work();
        work();
    }

    void work() {
        steps++;
    }

    String show() {
        return id + " " + state + " steps " + steps;
    }
}
