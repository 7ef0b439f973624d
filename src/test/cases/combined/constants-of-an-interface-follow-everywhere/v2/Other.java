class Other {
    static String text() {
        return Limits.NAME + Impl.MAX;
    }
}
