package shop;

import java.util.ArrayList;
import java.util.List;

/** One order of one customer. */
class Order {

    private final int number;
    private final long cents;
    private int points = points();
    private final List<String> history = new ArrayList<>(List.of("made before this class had a history"));

    Order(int number, int cents) {
        this.number = number;
        this.cents = cents;
    }

    long total() {
        return cents;
    }

    private int points() {
        return number % 10;
    }

    String show() {
        if (history.size() < 3) {
            history.add("shown");
        }
        return "#" + number + " " + total() + " ct, " + points + " points, " + history;
    }
}
