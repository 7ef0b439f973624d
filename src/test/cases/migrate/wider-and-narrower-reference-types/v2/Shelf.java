import java.util.ArrayList;
import java.util.List;

class Shelf {
    private Iterable<String> books = new ArrayList<>();
    private List<Integer> pages = new ArrayList<>();

    void fill() {
    }

    Object identity() {
        return books;
    }

    String show() {
        return books.iterator().next() + " " + pages.get(0);
    }
}
