class Maker {
    static Greeter make() {
        return new Greeter() {
            @Override
            public String greet() {
                return new Greeter() {
                    @Override
                    public String greet() {
                        return "inner";
                    }
                }.greet() + " outer";
            }
        };
    }
}
