import dev.reloadall.NeverReload;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

@NeverReload
class Maker {
    static final int TIMES = 100_000;

    /** Compiled, this knows the exact class of what it makes. */
    static String count() {
        int comparable = 0;
        int supplying = 0;
        for (int i = 0; i < TIMES; i++) {
            Object made = new Item(i);
            comparable += made instanceof Comparable ? 1 : 0;
            supplying += made instanceof IntSupplier ? 1 : 0;
        }
        return comparable + " " + supplying;
    }

    /** Its frame goes on while everything changes. */
    static String across(Runnable reload) {
        int comparable = 0;
        int supplying = 0;
        for (int i = 0; i < 2 * TIMES; i++) {
            if (i == TIMES) {
                reload.run();
            }
            Object made = new Item(i);
            comparable += made instanceof Comparable ? 1 : 0;
            supplying += made instanceof IntSupplier ? 1 : 0;
        }
        return comparable + " " + supplying;
    }

    static Supplier<Item> supplier() {
        return () -> new Item(2);
    }

    static Item parsed(String text) {
        return new Item(text.isEmpty() ? 0 : parse(text), new Item(1));
    }

    private static int parse(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return new Item(-1).size;
        }
    }
}
