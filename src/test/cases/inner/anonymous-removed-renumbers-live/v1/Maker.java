class Maker {
    static Runnable first() {
        return new Runnable() {
            @Override
            public void run() {
                System.out.println("first");
            }
        };
    }

    static Greeter second() {
        return new Greeter() {
            @Override
            public String greet() {
                return "second";
            }
        };
    }
}
