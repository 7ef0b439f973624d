import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import dev.reloadall.ReloadReport;

class Item {
    int number = 6;
    int added = 1;

    @Migrate
    void one(PreviousState old) {
        number = 60;
    }

    @Migrate
    static void all(ReloadReport report) {
        throw new IllegalStateException("after all");
    }

    String show() {
        return "v2";
    }
}
