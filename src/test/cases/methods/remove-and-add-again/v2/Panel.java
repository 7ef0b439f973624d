class Panel {
    static String show(Lamp lamp) {
        return "no state";
    }
}
