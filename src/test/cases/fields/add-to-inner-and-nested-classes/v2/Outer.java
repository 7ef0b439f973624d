class Outer {
    private int a = 1;
    private int x;

    class Inner {
        private int b = 2;
        private int y;

        void tick(Nested nested) {
            x += 10;
            y += 20;
            nested.z += 30;
        }

        String show(Nested nested) {
            return a + " " + b + " " + nested.c + " | " + x + " " + y + " " + nested.z;
        }
    }

    static class Nested {
        private int c = 3;
        private int z;
    }
}
