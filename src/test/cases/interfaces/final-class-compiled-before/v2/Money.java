final class Money implements Marked {
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

    Money self() {
        return this;
    }
}
