class Outer {
    private final String name;

    Outer(String name) {
        this.name = name;
    }

    class Inner {
        final String text;

        Inner() {
            text = name + " inner";
        }
    }

    String make() {
        return new Inner().text;
    }
}
