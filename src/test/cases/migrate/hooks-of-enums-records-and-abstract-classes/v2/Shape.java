import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

abstract class Shape {
    private long sides = 4;
    private String called = name();

    abstract String name();

    @Migrate
    void migrate(PreviousState old) {
        called += old.getInt("sides") + " " + sides;
    }

    String show() {
        return called;
    }
}
