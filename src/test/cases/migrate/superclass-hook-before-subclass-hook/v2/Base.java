import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Base {
    protected String log = "";
    protected int level = 1;

    @Migrate
    private void migrate(PreviousState old) {
        log += "base" + level;
    }

    String show() {
        return log;
    }
}
