import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import dev.reloadall.ReloadReport;

class Item {
    static int migrated = 7;
    int number;
    String name;
    private long[] added = number == 200 ? new long[Integer.MAX_VALUE] : null;

    Item(int number) {
        this.number = number;
        this.name = "name" + number;
    }

    static int statics() {
        return migrated;
    }

    String show() {
        return "new";
    }
}
