class Maker {
    static Greeter make() {
        return new Greeter() {
            @Override
            public String greet() {
                return "anonymous";
            }
        };
    }
}
