class Outer {
    private String name = "o";

    static class Part {
        String show() {
            return "static part";
        }
    }

    String run() {
        return name;
    }
}
