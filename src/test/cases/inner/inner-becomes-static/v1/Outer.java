class Outer {
    private String name = "o";

    class Part {
        private int n = 1;

        @Override
        public String toString() {
            return name + n;
        }
    }

    Object make() {
        return new Part();
    }
}
