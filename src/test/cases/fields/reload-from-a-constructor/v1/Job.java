import evolve.Evolve;

class Job {
    private final int id;
    private String state;

    Job(int id) {
        this.id = id;
        this.state = "made";
        System.out.println("migrated " + Evolve.next().instancesMigrated(Job.class));
        work();
        this.state += " by v1";
    }

    void work() {
    }

    String show() {
        return id + " " + state;
    }
}
