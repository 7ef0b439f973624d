final class Money {
    private final int cents;

    Money(int cents) {
        this.cents = cents;
    }

    public int getAsInt() {
        return cents;
    }
}
