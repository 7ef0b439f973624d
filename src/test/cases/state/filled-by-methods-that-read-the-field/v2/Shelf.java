import java.util.ArrayList;
import java.util.List;

class Shelf {
    static final List<String> NAMES = new ArrayList<>();

    static {
        NAMES.add("a");
        NAMES.add(new Object() {
            @Override
            public String toString() {
                return "behind " + NAMES;
            }
        }.toString());
    }

    private final List<String> books = new ArrayList<>();
    private long next = 40;

    {
        books.add("first");
        books.add(label());
        next += one();
    }

    private String label() {
        return "behind " + books;
    }

    private long one() {
        return next == 40 ? 1 : -1;
    }

    @Override
    public String toString() {
        return NAMES + " " + books + " " + next;
    }
}
