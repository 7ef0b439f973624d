import java.util.ArrayList;
import java.util.List;

class Registered {
    static final List<Registered> ALL = new ArrayList<>();
    static final Registered PLAIN = new Registered("plain");

    private final String name;

    Registered(String name) {
        this.name = name;
        ALL.add(this);
    }

    String text() {
        return name + " ";
    }
}
