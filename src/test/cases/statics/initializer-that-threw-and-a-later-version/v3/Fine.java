class Fine {
    static int more = 2;

    static int value() {
        return more;
    }
}
