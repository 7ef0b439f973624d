class Maker {
    static Box make() throws Exception {
        return new Box();
    }
}
