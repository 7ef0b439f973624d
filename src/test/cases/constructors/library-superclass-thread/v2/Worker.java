class Worker extends Thread {
    String seen = "nothing";

    Worker(String name, int number) {
        super(name + "-" + number);
    }

    @Override
    public void run() {
        seen = Thread.currentThread().getName();
    }
}
