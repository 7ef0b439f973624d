class Impl implements Defaults {
    String show() {
        return HOST + ":" + PORT;
    }
}
