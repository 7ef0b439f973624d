import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import dev.reloadall.ReloadReport;

class Item {
    static int migrated = 7;
    int number;
    String name;
    private int added = fail();

    Item(int number) {
        this.number = number;
        this.name = "name" + number;
    }

    private int fail() {
        if (number == 200) {
            throw new IllegalStateException("initializer");
        }
        return 1;
    }

    static int statics() {
        return migrated;
    }

    String show() {
        return "new";
    }
}
