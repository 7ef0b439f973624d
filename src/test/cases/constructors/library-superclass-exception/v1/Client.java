class Client {
    static String run() {
        try {
            throw new Failure("bad");
        } catch (Failure e) {
            return e.getMessage() + " " + e.getCause();
        }
    }
}
