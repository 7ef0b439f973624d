import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import java.util.function.IntSupplier;

final class Item implements IntSupplier {
    int added = 2;

    @Override
    public int getAsInt() {
        return added;
    }

    @Migrate
    void migrate(PreviousState before) {
        throw new IllegalStateException("not like this");
    }

    boolean own() {
        return true;
    }
}
