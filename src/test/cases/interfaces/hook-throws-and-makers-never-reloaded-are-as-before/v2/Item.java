import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Item implements Comparable<Item> {
    @Override
    public int compareTo(Item other) {
        return 0;
    }

    @Migrate
    void migrate(PreviousState before) {
        throw new IllegalStateException("not like this");
    }
}
