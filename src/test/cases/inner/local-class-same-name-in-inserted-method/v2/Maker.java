class Maker {
    static Greeter first() {
        class Local implements Greeter {
            @Override
            public String greet() {
                return "first";
            }
        }
        return new Local();
    }

    static Greeter second() {
        class Local implements Greeter {
            @Override
            public String greet() {
                return "second edited";
            }
        }
        return new Local();
    }

    static String both() {
        return first().greet() + ", " + second().greet();
    }
}
