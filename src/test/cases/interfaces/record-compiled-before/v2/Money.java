record Money(int cents) implements Marked {
    static final Money ONE = new Money(1);

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
