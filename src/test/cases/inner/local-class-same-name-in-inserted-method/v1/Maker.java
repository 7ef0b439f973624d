class Maker {
    static Greeter second() {
        class Local implements Greeter {
            @Override
            public String greet() {
                return "second";
            }
        }
        return new Local();
    }

    static String both() {
        return "none";
    }
}
