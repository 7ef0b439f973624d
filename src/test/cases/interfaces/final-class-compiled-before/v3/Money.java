final class Money implements Marked, Comparable<Money> {
    static final Money ONE = new Money(1);

    final int cents;

    Money(int cents) {
        this.cents = cents;
    }

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
