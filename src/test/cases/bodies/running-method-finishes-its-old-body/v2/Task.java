import evolve.Evolve;

class Task {
    private int runs;

    void run() {
        System.out.println("start 2");
        step();
        if (runs++ == 0) {
            Evolve.next();
        }
        step();
        System.out.println("end 2");
    }

    void step() {
        System.out.println("step 2");
    }
}
