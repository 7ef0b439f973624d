interface Codec<T> {
    String encode(T t);

    T decode(String s);

    default T twice(T t) {
        return decode(encode(t) + encode(t));
    }
}
