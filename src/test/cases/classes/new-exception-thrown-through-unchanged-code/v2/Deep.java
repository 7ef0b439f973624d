class Deep {
    static String work() {
        throw new TooDeep(7);
    }
}
