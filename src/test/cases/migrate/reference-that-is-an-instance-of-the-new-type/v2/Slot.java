class Slot {
    private String content;

    Slot(Object content) {
        this.content = String.valueOf(content);
    }

    String show() {
        return content == null ? "null" : content.toUpperCase();
    }
}
