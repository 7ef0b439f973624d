class Box<T> {
    private T content;

    Box(T content) {
        this.content = content;
    }

    T swap(T next) {
        T before = content;
        content = next;
        return before;
    }
}
