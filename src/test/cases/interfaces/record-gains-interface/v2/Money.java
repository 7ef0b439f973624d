import java.io.Serializable;

record Money(long cents, @Tag("iso") String currency) implements Serializable, Comparable<Money> {
    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
