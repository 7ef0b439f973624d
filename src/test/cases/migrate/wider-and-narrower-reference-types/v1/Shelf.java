import java.util.ArrayList;
import java.util.Collection;

class Shelf {
    private ArrayList<String> books = new ArrayList<>();
    private Collection<Integer> pages = new ArrayList<>();

    void fill() {
        books.add("sicp");
        pages.add(657);
    }

    Object identity() {
        return books;
    }

    String show() {
        return books + " " + pages;
    }
}
