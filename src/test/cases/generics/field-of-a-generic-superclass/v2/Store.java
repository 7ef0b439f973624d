abstract class Store<T, R> {
    protected T first;
    protected T latest;
    protected R shown;

    void put(T item) {
        if (first == null) {
            first = item;
        }
        latest = item;
    }

    abstract R show();
}
