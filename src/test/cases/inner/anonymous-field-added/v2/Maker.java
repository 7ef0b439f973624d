class Maker {
    static Greeter make() {
        return new Greeter() {
            private int calls = 10;

            @Override
            public String greet() {
                return "hi " + ++calls;
            }
        };
    }
}
