class Outer {
    private String prefix() {
        return "o2";
    }

    String name() {
        return "<" + prefix() + ">";
    }

    class Inner {
        private String suffix() {
            return "i2";
        }

        String name() {
            return suffix() + prefix();
        }
    }

    static class Nested {
        String name() {
            return "n2";
        }
    }
}
