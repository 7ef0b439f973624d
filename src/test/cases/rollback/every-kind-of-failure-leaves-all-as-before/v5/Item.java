import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import dev.reloadall.ReloadReport;

class Item {
    static int migrated = 7;
    int number;
    String name;
    private int added = 3;

    Item(int number) {
        this.number = number;
        this.name = "name" + number;
    }

    @Migrate
    private static void migrated(ReloadReport report) {
        migrated = 99;
        throw new IllegalArgumentException("static");
    }

    static int statics() {
        return migrated;
    }

    String show() {
        return "new";
    }
}
