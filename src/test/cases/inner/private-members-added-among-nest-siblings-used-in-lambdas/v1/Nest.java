class Nest {
    private final One one = new One();

    String run() {
        return one.text();
    }

    private static class One {
        private String text() {
            return "one";
        }
    }

    private static class Two {
    }
}
