class Outer {
    private String title = "outer";

    static Part part() {
        return new Part();
    }

    static class Part {
        String name() {
            return "part 3";
        }
    }
}
