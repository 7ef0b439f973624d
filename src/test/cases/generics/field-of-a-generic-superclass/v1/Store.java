abstract class Store<T, R> {
    protected T first;

    void put(T item) {
        if (first == null) {
            first = item;
        }
    }

    abstract R show();
}
