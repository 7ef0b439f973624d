class Order implements Comparable<Order>, Runnable {
    @Override
    public int compareTo(Order other) {
        return 0;
    }

    @Override
    public void run() {
    }
}
