import dev.reloadall.NeverReload;

@NeverReload
class Special extends Item {
}
