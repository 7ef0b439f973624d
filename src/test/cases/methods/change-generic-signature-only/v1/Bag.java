import java.util.ArrayList;
import java.util.List;

class Bag {
    private final List items = new ArrayList();

    List items() {
        items.add("a");
        return items;
    }
}
