import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

class Sorting {
    static String sort(List<Order> orders) {
        return new TreeSet<>(orders) + " max " + Collections.max(orders);
    }
}
