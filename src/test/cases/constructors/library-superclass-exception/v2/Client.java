class Client {
    static String run() {
        try {
            throw new Failure("bad", 7, new IllegalStateException("why"));
        } catch (Failure e) {
            return e.getMessage() + " " + e.getCause().getMessage() + " " + e.code();
        }
    }
}
