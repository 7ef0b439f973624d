class Worker extends Thread {
    Worker() {
        super("unnamed");
    }

    @Override
    public void run() {
    }
}
