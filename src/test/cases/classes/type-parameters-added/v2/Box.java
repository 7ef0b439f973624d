class Box<T extends Comparable<T>> {
    private Object value = "v";

    @SuppressWarnings("unchecked")
    T get() {
        return (T) value;
    }

    boolean isAbove(T other) {
        return get().compareTo(other) > 0;
    }
}
