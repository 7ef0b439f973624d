import java.util.List;

class Client {
    static boolean lists(Order order) {
        return List.of(order.getClass().getInterfaces()).contains(Priced.class);
    }
}
