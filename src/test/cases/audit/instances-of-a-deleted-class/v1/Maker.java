class Maker {
    static Object[] make() {
        return new Object[] {new Gone(), new Gone()};
    }
}
