class Outer {
    private int n = 1;

    class Part {
        String show() {
            return "part " + n + tail();
        }

        String tail() {
            return ".";
        }
    }

    class Special extends Part {
        private int extra = n + 6;

        @Override
        String show() {
            return "special " + super.show() + n;
        }

        @Override
        String tail() {
            return "?";
        }
    }

    Part make() {
        return new Special();
    }
}
