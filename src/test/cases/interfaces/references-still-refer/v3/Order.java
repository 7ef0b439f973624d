class Order implements Runnable, AutoCloseable {
    final int number;

    Order(int number) {
        this.number = number;
    }

    @Override
    public void run() {
    }

    @Override
    public void close() {
    }
}
