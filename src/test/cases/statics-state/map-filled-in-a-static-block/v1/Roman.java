class Roman {
    static int shown;

    static String show(int number) {
        return "" + number;
    }
}
