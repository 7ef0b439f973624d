import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import dev.reloadall.ReloadReport;

class Item {
    static int migrated = 7;
    int number;
    String name;
    private String added = name.toUpperCase();

    Item(int number) {
        this.number = number;
        this.name = "name" + number;
    }

    @Migrate
    private void migrate(PreviousState old) throws Exception {
        name = old.get("name") + added;
        if (old.getInt("number") == 299) {
            throw new java.io.IOException("checked");
        }
    }

    static int statics() {
        return migrated;
    }

    String show() {
        return "new";
    }
}
