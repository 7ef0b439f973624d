class Item extends Base {
    String show() {
        return "two";
    }
}
