final class Money {
    private final int cents;

    Money(int cents) {
        this.cents = cents;
    }

    int getAsInt() {
        return cents;
    }
}
