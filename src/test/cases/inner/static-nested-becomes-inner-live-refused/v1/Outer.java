class Outer {
    private String name = "o";

    static class Part {
        @Override
        public String toString() {
            return "static part";
        }
    }

    Object make() {
        return new Part();
    }
}
