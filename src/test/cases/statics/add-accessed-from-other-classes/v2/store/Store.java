package store;

public class Store {
    public static int stock = 10;
    public static long sold;

    public static String name() {
        return "big store";
    }
}
