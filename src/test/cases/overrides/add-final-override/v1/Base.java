class Base {
    long id() {
        return 1L;
    }
}
