import dev.reloadall.NeverReload;
import java.util.function.IntSupplier;

@NeverReload
class Late {
    static String count() {
        int comparable = 0;
        int supplying = 0;
        for (int i = 0; i < Maker.TIMES; i++) {
            Object made = new Item(i);
            comparable += made instanceof Comparable ? 1 : 0;
            supplying += made instanceof IntSupplier ? 1 : 0;
        }
        return comparable + " " + supplying;
    }
}
