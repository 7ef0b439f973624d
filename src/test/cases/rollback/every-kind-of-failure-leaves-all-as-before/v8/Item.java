import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import dev.reloadall.ReloadReport;

class Item {
    static int migrated = 7;
    int number;
    String name;
    private String added = old();

    Item(int number) {
        this.number = number;
        this.name = "name" + number;
    }

    private String old() {
        return ((String) (Object) Integer.valueOf(number));
    }

    static int statics() {
        return migrated;
    }

    String show() {
        return "new";
    }
}
