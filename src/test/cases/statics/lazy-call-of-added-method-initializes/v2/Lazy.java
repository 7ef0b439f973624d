class Lazy {
    static {
        System.out.println("initialized v2");
    }

    static String hello() {
        return "hello";
    }
}
