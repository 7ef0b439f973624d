import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import dev.reloadall.ReloadReport;

class Item {
    static int migrated = 7;
    int number;
    String name;
    private static int added = Integer.parseInt("six");

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
