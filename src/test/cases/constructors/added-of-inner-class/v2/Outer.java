class Outer {
    private final String name;

    Outer(String name) {
        this.name = name;
    }

    class Inner {
        final String text;

        Inner(int n) {
            text = name + " inner " + n;
        }
    }

    String make() {
        return new Inner(3).text;
    }
}
