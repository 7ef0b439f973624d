class Reader {
    static int read() {
        return Sub.number;
    }

    static int more() {
        return Sub.added + Sub.twice() + Sub.number;
    }
}
