class Maker {
    static Greeter make(String name) {
        class Local implements Greeter {
            @Override
            public String greet() {
                return "local " + name;
            }
        }
        return new Local();
    }
}
