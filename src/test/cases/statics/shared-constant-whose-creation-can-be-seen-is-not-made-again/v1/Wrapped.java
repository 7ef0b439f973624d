import java.util.ArrayList;
import java.util.List;

class Wrapped {
    static final Wrapped ONE = new Wrapped(new ArrayList<>());

    private final List<String> list;

    Wrapped(List<String> list) {
        this.list = list;
    }

    String text() {
        list.add("x");
        return list.toString();
    }
}
