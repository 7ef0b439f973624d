class Legacy implements Runnable {
    @Override
    public void run() {
        System.out.println("limit " + Limits.limit);
    }
}
