class Box<T> {
    private T content;
    private T older;

    Box(T content) {
        this.content = content;
    }

    T swap(T next) {
        T result = older == null ? content : older;
        older = content;
        content = next;
        return result;
    }
}
