import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

record Point(int x, int y, int z) {
    private static int migrated;

    Point(int x, int y) {
        this(x, y, 5);
    }

    @Migrate
    private void migrate(PreviousState old) {
        migrated += old.getInt("x") * 10 + old.getInt("y");
    }

    String show() {
        return x + " " + y + " " + z + " " + migrated;
    }
}
