import java.io.Serializable;

class Order implements Serializable, Comparable<Order> {
    private static final long serialVersionUID = 1;
    int number = 7;

    @Override
    public int compareTo(Order other) {
        return Integer.compare(number, other.number);
    }
}
