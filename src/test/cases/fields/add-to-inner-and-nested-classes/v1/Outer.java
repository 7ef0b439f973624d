class Outer {
    private int a = 1;

    class Inner {
        private int b = 2;

        void tick(Nested nested) {
            a++;
            b++;
            nested.c++;
        }

        String show(Nested nested) {
            return a + " " + b + " " + nested.c;
        }
    }

    static class Nested {
        private int c = 3;
    }
}
