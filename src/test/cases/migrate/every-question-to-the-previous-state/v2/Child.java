import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import java.util.NoSuchElementException;

class Child extends Parent {
    String e = "new";
    int fresh = 8;

    void change() {
    }

    @Migrate
    private void migrate(PreviousState old) {
        System.out.println(old.getInt("a") + " " + old.getLong("b") + " " + old.getBoolean("c") + " " + old.getDouble("d") + " "
                + old.get("e") + " " + old.getChar("f") + " " + old.get("g"));
        System.out.println(old.getLong("a") + " " + old.get("b").getClass().getSimpleName());
        System.out.println(old.has("c") + " " + old.has("g") + " " + old.has("fresh") + " " + old.has("nothing"));
        System.out.println(old.asMap());
        try {
            old.get("fresh");
        } catch (NoSuchElementException e) {
            System.out.println("no such field");
        }
    }

    String kept() {
        return e + " " + fresh;
    }
}
