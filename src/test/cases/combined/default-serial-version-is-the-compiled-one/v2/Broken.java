class Broken extends RuntimeException {
    Broken(String message) {
        super(message);
    }

    @Override
    public String toString() {
        return "v1 " + getMessage();
    }

    protected synchronized void retry(int[] times, String... names) {
    }
}
