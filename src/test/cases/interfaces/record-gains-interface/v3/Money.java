import java.io.Serializable;

record Money(long cents, @Tag("iso") String currency) implements Serializable, Comparable<Money>, Marked {
    @Override
    public int compareTo(Money other) {
        return Long.compare(other.cents, cents);
    }

    @Override
    public String toString() {
        return cents + " " + currency;
    }
}
