class Edge {
    static String run() {
        try {
            return Middle.call();
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName() + " " + e.getMessage();
        }
    }
}
