import dev.reloadall.NeverReload;

@NeverReload
class Maker {
    static Item make() {
        return new Item();
    }
}
