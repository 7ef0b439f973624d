class Worker extends Thread {
    @Override
    public void run() {
    }

    String show() {
        return "";
    }
}
