import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Item {
    private long first;
    private long second;
    private String third = "x";

    @Migrate
    private void migrate(PreviousState old) {
        throw new IllegalStateException("three");
    }

    synchronized void count() {
        first++;
        second++;
    }

    synchronized boolean consistent() {
        return false;
    }

    int version() {
        return 3;
    }
}
