import dev.reloadall.NeverReload;

@NeverReload
class Maker {
    static final java.util.function.Supplier<Item> SUPPLIER = Item::new;

    static Item make() {
        return SUPPLIER.get();
    }
}
