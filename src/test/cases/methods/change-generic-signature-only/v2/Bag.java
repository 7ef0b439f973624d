import java.util.ArrayList;
import java.util.List;

class Bag {
    private final List<String> items = new ArrayList<>();

    List<String> items() {
        items.add("bb");
        return items;
    }
}
