class Impl implements Defaults {
    String show() {
        return NAME + " " + ALL + " " + Defaults.SIZE;
    }
}
