class Maker {
    static Greeter make(String name) {
        class Local implements Greeter {
            private int uses;

            @Override
            public String greet() {
                return "LOCAL " + name + ++uses;
            }
        }
        return new Local();
    }
}
