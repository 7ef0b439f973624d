class Driver {
    static final Object TOKEN = new Object();
    static final Object FIRST_TOKEN = TOKEN;

    static {
        System.out.println("driver registered");
    }

    static String show() {
        return "" + (TOKEN == FIRST_TOKEN);
    }
}
