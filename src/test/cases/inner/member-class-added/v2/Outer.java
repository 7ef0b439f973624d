class Outer {
    private int secret = 4;

    class Inner {
        private int own = 2;

        private int sum() {
            return own + secret + twice();
        }
    }

    static class Nested {
        private final String label;

        private Nested(String label) {
            this.label = label;
        }

        private static String shout(Nested nested) {
            return nested.label.toUpperCase();
        }
    }

    private int twice() {
        return 2 * secret;
    }

    String run() {
        Inner inner = new Inner();
        inner.own++;
        return inner.sum() + " " + Nested.shout(new Nested("n")) + " " + inner.own;
    }
}
