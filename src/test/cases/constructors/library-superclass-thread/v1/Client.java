class Client {
    static String run() throws InterruptedException {
        Worker worker = new Worker();
        worker.start();
        worker.join();
        return worker.getName();
    }
}
