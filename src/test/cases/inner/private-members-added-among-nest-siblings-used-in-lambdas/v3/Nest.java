class Nest {
    private static long total;
    private final One one = new One();

    String run() {
        return one.text() + total;
    }

    private static class One {
        private int calls;

        private String text() {
            return "three" + calls + new Two(5).number;
        }
    }

    private static class Two {
        private final int number;

        private Two(int number) {
            this.number = number;
        }
    }
}
