package a;

public class Store {
    String goods() {
        return "bread";
    }

    static int price() {
        return 2;
    }
}
