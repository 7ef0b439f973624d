import dev.reloadall.NeverReload;

@NeverReload
class Pinned {
    String name() {
        return "pinned 2";
    }
}
