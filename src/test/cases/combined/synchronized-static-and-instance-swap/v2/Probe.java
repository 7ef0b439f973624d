class Probe {
    static String run(Locks locks) throws Exception {
        java.util.concurrent.FutureTask<String> task = new java.util.concurrent.FutureTask<>(locks);
        task.run();
        return task.get() + " " + locks.two() + " " + Locks.all();
    }
}
