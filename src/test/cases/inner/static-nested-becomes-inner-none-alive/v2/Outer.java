class Outer {
    private String name = "o";

    class Part {
        String show() {
            return "part of " + name;
        }
    }

    String run() {
        return new Part().show();
    }
}
