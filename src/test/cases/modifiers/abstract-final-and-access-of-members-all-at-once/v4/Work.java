class Work {
    static Worker make() {
        return Worker.create();
    }

    static String run(Worker worker) {
        return worker.name + worker.step((short) 1) + worker.limit;
    }
}
