class Box<T> {
    private T content;

    Box(T content) {
        this.content = content;
    }

    String show() {
        return "" + content;
    }
}
