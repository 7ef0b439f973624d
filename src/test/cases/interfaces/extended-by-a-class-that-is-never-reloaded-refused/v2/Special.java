import dev.reloadall.NeverReload;

@NeverReload
class Special extends Item {
    static Item make() {
        return new Special();
    }
}
