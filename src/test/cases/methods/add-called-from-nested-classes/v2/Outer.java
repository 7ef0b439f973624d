class Outer {
    private int secret = 5;

    class Inner {
        String look() {
            return "inner " + reveal();
        }

        private int twice() {
            return 2 * reveal();
        }
    }

    static class Nested {
        String look(Outer outer) {
            return "nested " + outer.reveal() + label();
        }
    }

    private int reveal() {
        return secret++;
    }

    private static String label() {
        return "!";
    }

    String show() {
        return new Inner().look() + " " + new Nested().look(this) + " " + new Inner().twice();
    }
}
