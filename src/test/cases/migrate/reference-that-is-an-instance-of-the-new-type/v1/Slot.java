class Slot {
    private Object content;

    Slot(Object content) {
        this.content = content;
    }

    String show() {
        return "" + content;
    }
}
