class Maker {
    static Object[] make() {
        Runnable runnable = new Runnable() {
            @Override
            public void run() {
                System.out.println("run 2");
            }
        };
        Greeter greeter = new Greeter() {
            @Override
            public String greet() {
                return "greet 2";
            }
        };
        return new Object[] {greeter, runnable};
    }
}
