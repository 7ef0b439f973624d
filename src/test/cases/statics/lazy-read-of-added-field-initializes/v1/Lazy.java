class Lazy {
    static {
        System.out.println("initialized v1");
    }
}
