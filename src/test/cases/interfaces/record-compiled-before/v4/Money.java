record Money(int cents) implements Marked, Comparable<Money> {
    static final Money ONE = new Money(1);

    int doubled() {
        return cents + cents;
    }

    public int rank() {
        return cents;
    }

    @Override
    public int compareTo(Money other) {
        return cents - other.cents;
    }

    int added(int more) {
        return cents + more;
    }

    Money self() {
        return this;
    }
}
