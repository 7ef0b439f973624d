class Broken extends RuntimeException {
    static long serialVersionUID = System.nanoTime() > 0 ? 4 : 5;

    Broken(String message) {
        super(message);
    }

    @Override
    public String toString() {
        return "v3 " + serialVersionUID++;
    }

    protected synchronized void retry(int[] times, String... names) {
    }
}
