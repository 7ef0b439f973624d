import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Person {
    private String first;
    private String last;

    Person(String name) {
        split(name);
    }

    @Migrate
    private void migrate(PreviousState old) {
        split((String) old.get("name"));
    }

    private void split(String name) {
        int space = name.indexOf(' ');
        first = name.substring(0, space);
        last = name.substring(space + 1);
    }

    String show() {
        return last + " " + first;
    }
}
