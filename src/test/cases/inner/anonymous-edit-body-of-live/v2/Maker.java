class Maker {
    static Greeter make(String who) {
        return new Greeter() {
            @Override
            public String greet() {
                return "hello " + who + mark();
            }

            private String mark() {
                return "!";
            }
        };
    }
}
