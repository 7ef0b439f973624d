class Outer {
    private int secret = 5;

    class Inner {
        String look() {
            return "inner";
        }
    }

    static class Nested {
        String look(Outer outer) {
            return "nested";
        }
    }

    String show() {
        return new Inner().look() + " " + new Nested().look(this);
    }
}
