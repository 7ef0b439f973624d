class Reader {
    static int read() {
        return Sub.number;
    }

    static int more() {
        return 0;
    }
}
