import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import dev.reloadall.ReloadAll;
import dev.reloadall.ReloadReport;

class Item {
    boolean inHook;

    @Migrate
    void one(PreviousState old) {
        inHook = ReloadAll.reloading();
    }

    @Migrate
    static void all(ReloadReport report) {
        System.out.println("static hook " + ReloadAll.reloading());
    }

    String show() {
        return "hook " + inHook;
    }
}
