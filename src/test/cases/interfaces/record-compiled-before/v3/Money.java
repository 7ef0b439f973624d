record Money(int cents) implements Marked, Comparable<Money> {
    static final Money ONE = new Money(1);

    int doubled() {
        return cents * 2;
    }

    public int rank() {
        return cents;
    }

    @Override
    public int compareTo(Money other) {
        return cents - other.cents;
    }

    Money self() {
        return this;
    }
}
