class Outer {
    private String name = "o";

    class Part {
        @Override
        public String toString() {
            return "part of " + name;
        }
    }

    Object make() {
        return new Part();
    }
}
