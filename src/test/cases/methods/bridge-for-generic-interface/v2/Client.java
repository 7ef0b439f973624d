class Client {
    static <T> String use(Codec<T> codec, T t) {
        T twice = codec.twice(t);
        return codec.encode(twice) + " " + twice.getClass().getSimpleName();
    }
}
