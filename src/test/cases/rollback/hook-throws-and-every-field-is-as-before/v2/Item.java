import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Item {
    int number;
    String name;
    String added = "added";

    Item(int number) {
        this.number = number;
        this.name = "name" + number;
    }

    @Migrate
    private void migrate(PreviousState old) {
        name = "migrated";
        if (number == 30) {
            throw new IllegalStateException("no thirty");
        }
        number = -1;
    }

    String show() {
        return "v2";
    }
}
