package a;

public class Store {
    public String goods() {
        return "fresh bread";
    }

    public static int price() {
        return 3;
    }
}
