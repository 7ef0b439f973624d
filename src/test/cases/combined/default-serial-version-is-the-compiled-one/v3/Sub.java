class Sub extends Broken {
    abstract static class Nested {
    }

    Sub() {
        super("sub");
    }
}
