class Job implements Runnable {
    int runs = 1;

    @Override
    public void run() {
        System.out.println("run " + runs++);
    }
}
