import java.util.ArrayList;
import java.util.List;

class Basket {
    private final List<String> fruits = new ArrayList<>();

    void put(String fruit) {
        fruits.add(fruit);
    }

    String show() {
        return fruits.toString();
    }
}
