import java.util.function.IntSupplier;

final class Money implements IntSupplier {
    private final int cents;

    Money(int cents) {
        this.cents = cents;
    }

    @Override
    public int getAsInt() {
        return cents * 2;
    }
}
