import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Wrapped {
    static final Wrapped ONE = new Wrapped(new ArrayList<>());

    private final List<String> list;
    private final List<String> view;

    Wrapped(List<String> list) {
        this.list = list;
        this.view = Collections.unmodifiableList(list);
    }

    String text() {
        list.add("y");
        return list + " " + view;
    }
}
