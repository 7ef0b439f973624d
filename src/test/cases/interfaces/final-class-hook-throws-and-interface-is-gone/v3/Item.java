import java.util.function.IntSupplier;

final class Item implements IntSupplier {
    int added = 3;

    @Override
    public int getAsInt() {
        return added;
    }

    boolean own() {
        return true;
    }
}
