class Maker {
    static Greeter first() {
        return new Greeter() {
            @Override
            public String greet() {
                return "first";
            }
        };
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
