class Maker {
    static Object make() {
        return new Item();
    }

    static int use(Object made) {
        return 0;
    }
}
