class Outer {
    private String title = "outer";

    static Part part() {
        return new Outer().new Part();
    }

    class Part {
        String name() {
            return "part 2 of " + title;
        }
    }
}
