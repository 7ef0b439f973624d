package shop;

import java.util.ArrayList;
import java.util.List;

/** The shop: its orders stay in memory, as a cache or a session would. */
class Shop {

    private final List<Order> orders = new ArrayList<>();
    private final Pricing pricing = new Pricing();
    private int served;

    Shop(int orders) {
        for (int i = 0; i < orders; i++) {
            this.orders.add(new Order(i, pricing.price(i)));
        }
    }

    void serve(int customers) {
        for (int i = 0; i < customers; i++) {
            orders.get(served++ % orders.size()).show();
        }
    }

    String status() {
        long sum = 0;
        for (Order order : orders) {
            sum += order.total();
        }
        return orders.size() + " orders, " + served + " customers served, turnover " + pricing.currency(sum)
                + ", last " + orders.get(orders.size() - 1).show();
    }
}
