class Base {
    Object make() {
        return 1;
    }
}
