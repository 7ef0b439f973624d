import dev.reloadall.NeverReload;

@NeverReload
class Maker {
    static int comparable() {
        int comparable = 0;
        for (int i = 0; i < 30_000; i++) {
            Object made = new Item();
            comparable += made instanceof Comparable ? 1 : 0;
        }
        return comparable;
    }
}
