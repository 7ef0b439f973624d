import java.util.List;

class Sorting {
    static String sort(List<Order> orders) {
        return "unsorted " + orders;
    }
}
