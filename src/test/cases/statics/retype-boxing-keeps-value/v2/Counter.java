class Counter {
    private static Integer count = 100;

    static String next() {
        count++;
        return "boxed " + count + " " + count.getClass().getSimpleName();
    }
}
