package shop;

/** One order of one customer. */
class Order {

    private final int number;
    private final int cents;
    private String note = "";

    Order(int number, int cents) {
        this.number = number;
        this.cents = cents;
    }

    int total() {
        return cents;
    }

    String show() {
        return "#" + number + " " + total() + " ct" + note;
    }
}
