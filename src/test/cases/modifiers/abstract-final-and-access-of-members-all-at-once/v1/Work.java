class Work {
    static Worker make() {
        return new Worker();
    }

    static String run(Worker worker) {
        return worker.name + worker.step(1);
    }
}
