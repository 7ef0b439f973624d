import java.util.ArrayList;
import java.util.List;

class Menu {
    static final List<String> DISHES = List.of("soup", "rice");
    static final List<String> ORDERS = new ArrayList<>();

    static void add(String dish) {
        ORDERS.add(dish);
    }

    static String show() {
        return DISHES + " " + ORDERS;
    }
}
