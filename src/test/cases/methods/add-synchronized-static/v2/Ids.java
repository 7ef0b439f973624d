class Ids {
    private static int last;

    static String next() {
        return "id " + draw();
    }

    private static synchronized String draw() {
        last++;
        return last + " locked " + Thread.holdsLock(Ids.class);
    }
}
