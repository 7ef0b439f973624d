import dev.reloadall.Reset;
import java.util.ArrayList;
import java.util.List;

class Cache {
    @Reset
    private static List<String> entries = new ArrayList<>();
    private static int puts;

    static void put(String entry) {
        entries.add(entry);
        puts++;
    }

    static String show() {
        return entries + " of " + puts + " (2)";
    }
}
