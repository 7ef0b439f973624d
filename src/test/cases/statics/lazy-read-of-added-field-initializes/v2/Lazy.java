class Lazy {
    static int size;

    static {
        System.out.println("initialized v2");
        size = 4;
    }
}
