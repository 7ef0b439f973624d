record Range(int from, String to) {
    static final Range ALL = new Range(1, "nine");
}
