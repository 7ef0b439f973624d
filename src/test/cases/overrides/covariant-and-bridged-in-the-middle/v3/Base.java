class Base<T extends Comparable<T>> implements Source<T> {
    final T value;

    Base(T value) {
        this.value = value;
    }

    public T get() {
        return value;
    }

    String twice() {
        return "" + get() + get();
    }
}
