class Client {
    static String run() throws InterruptedException {
        Worker worker = new Worker("crew", 3);
        worker.start();
        worker.join();
        return worker.seen;
    }
}
