class A {
    private String name = "a";

    class B {
        private String name = "b";

        class C {
            private String name = "c";

            String path() {
                return A.this.name + B.this.name + name;
            }
        }
    }

    B.C make() {
        return new B().new C();
    }
}
