class Worker extends Thread {
    Worker() {
        System.out.println("made new");
    }

    @Override
    public void run() {
        System.out.println("running");
    }
}
