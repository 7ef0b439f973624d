import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Sub extends Base {
    private int depth = level + 1;

    @Migrate
    private void migrate(PreviousState old) {
        log += " sub" + depth;
    }
}
