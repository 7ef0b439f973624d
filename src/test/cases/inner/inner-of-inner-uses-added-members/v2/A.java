class A {
    private String name = "a";
    private int depth = 1;

    class B {
        private String name = "b";
        private int depth = 2;

        class C {
            private String name = "c";
            private int depth = 3;

            String path() {
                return A.this.name + A.this.depth + B.this.name + B.this.depth + name + depth + hop();
            }
        }
    }

    private String hop() {
        return "^";
    }

    B.C make() {
        return new B().new C();
    }
}
