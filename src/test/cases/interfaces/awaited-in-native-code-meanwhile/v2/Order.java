class Order implements Runnable {
    @Override
    public void run() {
        System.out.println("run");
    }
}
