interface Source<T> {
    T get();
}
