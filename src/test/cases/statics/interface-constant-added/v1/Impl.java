class Impl implements Defaults {
    String show() {
        return NAME;
    }
}
