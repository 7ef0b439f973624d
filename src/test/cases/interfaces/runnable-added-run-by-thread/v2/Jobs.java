class Jobs {
    static void start(Job job) throws InterruptedException {
        Thread thread = new Thread(job);
        thread.start();
        thread.join();
        Runnable reference = job::run;
        reference.run();
        Runnable direct = job;
        direct.run();
    }
}
