class Item {
    private Object added;

    String show() {
        return "three " + added;
    }
}
