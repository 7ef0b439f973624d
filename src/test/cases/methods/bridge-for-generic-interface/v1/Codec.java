interface Codec<T> {
    String encode(T t);
}
