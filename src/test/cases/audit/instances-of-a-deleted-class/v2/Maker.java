class Maker {
    static Object[] make() {
        return new Object[0];
    }
}
