import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Item {
    private long first;
    private long second;
    private long third;

    @Migrate
    private void migrate(PreviousState old) {
        throw new IllegalStateException("two");
    }

    synchronized void count() {
        first++;
        second++;
    }

    synchronized boolean consistent() {
        return false;
    }

    int version() {
        return 2;
    }
}
