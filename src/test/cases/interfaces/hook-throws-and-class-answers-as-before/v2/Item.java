import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import java.io.Serializable;

class Item implements Runnable, Serializable {
    @Migrate
    void migrate(PreviousState before) {
        throw new IllegalStateException("not like this");
    }

    @Override
    public void run() {
    }

    @Override
    public String toString() {
        return "v2";
    }
}
