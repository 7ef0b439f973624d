package plug;

final class Money {
    private final int amount;

    Money(int amount) {
        this.amount = amount;
    }
}
