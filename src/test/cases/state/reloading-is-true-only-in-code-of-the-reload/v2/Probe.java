import dev.reloadall.ReloadAll;

class Probe {
    private final boolean initialised = ReloadAll.reloading();

    String show() {
        return "initialised by a reload " + initialised;
    }
}
