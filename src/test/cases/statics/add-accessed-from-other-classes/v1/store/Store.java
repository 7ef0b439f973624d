package store;

public class Store {
    public static String name() {
        return "store";
    }
}
