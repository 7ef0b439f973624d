record Range(int from) {
    static final Range ALL = new Range(1);
}
