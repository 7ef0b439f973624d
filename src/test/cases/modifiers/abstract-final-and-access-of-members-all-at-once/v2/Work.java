class Work {
    static Worker make() {
        return new Worker();
    }

    static String run(Worker worker) throws Exception {
        return Worker.name + worker.step(1) + worker.limit;
    }
}
