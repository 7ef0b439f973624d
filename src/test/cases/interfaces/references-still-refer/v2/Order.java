class Order implements Runnable {
    final int number;

    Order(int number) {
        this.number = number;
    }

    @Override
    public void run() {
    }
}
