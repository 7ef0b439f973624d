import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import dev.reloadall.ReloadReport;

class Item {
    static int migrated = 7;
    int number;
    String name;
    private int added;

    Item(int number) {
        this.number = number;
        this.name = "name" + number;
    }

    @Migrate
    private void migrate(PreviousState old) {
        name = "changed";
        number = -number;
        migrated++;
        if (number == -200) {
            added = deep(0);
        }
    }

    private int deep(int depth) {
        return deep(depth + 1) + 1;
    }

    static int statics() {
        return migrated;
    }

    String show() {
        return "new";
    }
}
