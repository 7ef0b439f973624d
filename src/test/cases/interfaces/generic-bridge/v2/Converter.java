interface Converter<A, B> {
    B convert(A a);

    default <C> Converter<A, C> then(Converter<? super B, ? extends C> next) {
        return a -> next.convert(convert(a));
    }
}
