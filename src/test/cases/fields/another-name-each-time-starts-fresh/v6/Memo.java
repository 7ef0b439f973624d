class Memo {
    private int fifth = base() + 1;
    private Object fifths = java.util.List.of(base());

    void write(int number) {
        fifth = number;
        fifths = "written";
    }

    String read() {
        return "fifth " + fifth + " " + fifths;
    }

    static int base() {
        return 60;
    }
}
