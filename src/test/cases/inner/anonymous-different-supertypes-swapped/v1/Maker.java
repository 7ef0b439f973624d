class Maker {
    static Object[] make() {
        Greeter greeter = new Greeter() {
            @Override
            public String greet() {
                return "greet 1";
            }
        };
        Runnable runnable = new Runnable() {
            @Override
            public void run() {
                System.out.println("run 1");
            }
        };
        return new Object[] {greeter, runnable};
    }
}
