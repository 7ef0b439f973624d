class Outer {
    private String prefix() {
        return "o1";
    }

    String name() {
        return prefix();
    }

    class Inner {
        private String suffix() {
            return "i1";
        }

        String name() {
            return prefix() + suffix();
        }
    }

    static class Nested {
        String name() {
            return "n1";
        }
    }
}
