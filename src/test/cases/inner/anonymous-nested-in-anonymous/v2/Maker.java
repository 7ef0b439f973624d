class Maker {
    static Greeter make() {
        return new Greeter() {
            private final String name = "OUTER";

            @Override
            public String greet() {
                return new Greeter() {
                    @Override
                    public String greet() {
                        return "INNER of " + name;
                    }
                }.greet() + " " + new Object() {
                    @Override
                    public String toString() {
                        return "more";
                    }
                };
            }
        };
    }
}
