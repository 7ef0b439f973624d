import java.util.ArrayList;
import java.util.List;

class Registered {
    static final List<Registered> ALL = new ArrayList<>();
    static final Registered PLAIN = new Registered("plain");

    Registered(String name) {
        ALL.add(this);
    }

    String text() {
        return "";
    }
}
