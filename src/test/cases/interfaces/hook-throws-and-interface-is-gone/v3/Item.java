import java.util.function.IntSupplier;

class Item implements IntSupplier {
    int added = 3;

    @Override
    public int getAsInt() {
        return added;
    }
}
