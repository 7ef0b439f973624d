import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

class Base {
    final List<String> log;
    int size;
    String seen;

    {
        log = new ArrayList<>();
        log.add("block");
    }

    Base(int size) {
        this(() -> size, new String[] {"x", "y"});
    }

    Base(Supplier<Integer> size, String... names) {
        this.size = size.get();
        log.addAll(java.util.Arrays.asList(names));
        seen = hook();
    }

    String hook() {
        return "base";
    }

    @Override
    public String toString() {
        return size + seen + log;
    }
}
