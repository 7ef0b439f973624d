class Memo {
    private int second = 12;
    private Object seconds;

    void write(int number) {
        second = number;
        seconds = "written";
    }

    String read() {
        return "second " + second + " " + seconds;
    }

    static int base() {
        return 30;
    }
}
