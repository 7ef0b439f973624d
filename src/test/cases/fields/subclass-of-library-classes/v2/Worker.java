class Worker extends Thread {
    private volatile int done;

    @Override
    public void run() {
        done = 42;
    }

    String show() {
        return "done " + done;
    }
}
