import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Sub extends Base {
    private int hooks;

    @Migrate
    private void migrate(PreviousState old) {
        hooks++;
    }

    String show() {
        return "hooks " + hooks;
    }
}
