class Memo {
    private int first = 11;
    private Object firsts;

    void write(int number) {
        first = number;
        firsts = "written";
    }

    String read() {
        return "first " + first + " " + firsts;
    }

    static int base() {
        return 20;
    }
}
