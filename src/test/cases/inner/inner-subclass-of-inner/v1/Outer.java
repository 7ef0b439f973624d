class Outer {
    private int n = 1;

    class Part {
        String show() {
            return "part " + n;
        }
    }

    class Special extends Part {
    }

    Part make() {
        return new Special();
    }
}
