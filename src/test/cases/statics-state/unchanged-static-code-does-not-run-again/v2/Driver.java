class Driver {
    static final Object TOKEN = new Object();
    static final Object FIRST_TOKEN = TOKEN;
    static int version = 2;

    static {
        System.out.println("driver registered");
    }

    static String show() {
        return (TOKEN == FIRST_TOKEN) + " " + version;
    }
}
