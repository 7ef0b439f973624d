class Maker {
    static Greeter first() {
        return null;
    }

    static Greeter second() {
        return new Greeter() {
            private int calls;

            @Override
            public String greet() {
                return "second " + ++calls;
            }
        };
    }
}
