import java.util.ArrayList;
import java.util.List;

class Base {
    final List<String> log = new ArrayList<>();
    int size;
    String seen;

    Base(int size) {
        this(size, "d" + size);
        log.add("outer");
    }

    private Base(int size, String name) {
        this.size = size + 1;
        log.add(name);
        seen = hook();
        log.add(name);
    }

    String hook() {
        return "base";
    }

    @Override
    public String toString() {
        return size + seen + log;
    }
}
