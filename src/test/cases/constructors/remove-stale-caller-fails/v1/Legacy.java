class Legacy implements Runnable {
    @Override
    public void run() {
        System.out.println("size " + new Box(4).size);
    }
}
