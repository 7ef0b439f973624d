import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import dev.reloadall.RenamedFrom;

class Item {
    static long count = 2;
    static String fresh = "fresh";
    @RenamedFrom("name")
    String title;
    long size = 30;
    boolean migrated;

    Item(String title) {
        this.title = title;
    }

    @Migrate
    private void migrate(PreviousState old) {
        migrated = old.has("name");
    }

    void change() {
        size += 10;
        count = 40;
        title += "!";
    }

    String show() {
        return "v2 " + title + size + migrated;
    }

    static String statics() {
        return "" + count;
    }
}
