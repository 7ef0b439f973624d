public class Order {
    transient int price;

    public Order() {
    }

    @Override
    public String toString() {
        return "price " + price;
    }
}
