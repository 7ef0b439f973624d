class Legacy implements Runnable {
    @Override
    public void run() {
        System.out.println("rate " + Rates.rate(2000));
    }
}
