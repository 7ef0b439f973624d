class Outer {
    private String name = "o";

    static class Part {
        private int n = 1;

        @Override
        public String toString() {
            return "static " + n;
        }
    }

    Object make() {
        return new Part();
    }
}
