class Sub extends Task {
    @Override
    public void run() {
        super.run();
        super.run();
    }
}
