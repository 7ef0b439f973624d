package plug;

final class Money implements Comparable<Money> {
    private final int amount;

    Money(int amount) {
        this.amount = amount;
    }

    @Override
    public int compareTo(Money other) {
        return Integer.compare(amount, other.amount);
    }

    @Override
    public String toString() {
        return "a coin of " + amount;
    }
}
