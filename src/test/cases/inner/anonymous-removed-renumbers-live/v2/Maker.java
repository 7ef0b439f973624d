class Maker {
    static Greeter second() {
        return new Greeter() {
            @Override
            public String greet() {
                return "second edited";
            }
        };
    }
}
