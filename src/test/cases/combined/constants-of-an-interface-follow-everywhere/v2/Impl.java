class Impl implements Limits {
    static String text() {
        return MAX + NAME + ALL + LATE.get();
    }
}
