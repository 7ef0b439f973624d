import evolve.Evolve;

class Task {
    private int runs;

    void run() {
        System.out.println("start 1");
        step();
        if (runs++ == 0) {
            Evolve.next();
        }
        step();
        System.out.println("end 1");
    }

    void step() {
        System.out.println("step 1");
    }
}
