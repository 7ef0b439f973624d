class Client {
    static String make() {
        return new Sample((byte) 1, 2L, 'c', 4.5, true, 6.5f, (short) 7, new int[8], "i").text();
    }
}
