import java.io.Serializable;

public final class Money implements Serializable, Comparable<Money> {
    private static int made;
    private final long cents;
    protected String currency = "EUR";

    static {
        made = 0;
    }

    Money(long cents) {
        this.cents = cents;
        made++;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    private String text() {
        return added();
    }

    public String added() {
        return cents + " " + currency;
    }

    @Override
    public String toString() {
        return "v2 " + text();
    }
}
