class Client {
    static <T> String use(Codec<T> codec, T t) {
        return codec.encode(t);
    }
}
