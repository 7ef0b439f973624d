class Memo {
    private int third = 13;
    private Object thirds;

    void write(int number) {
        third = number;
        thirds = "written";
    }

    String read() {
        return "third " + third + " " + thirds;
    }

    static int base() {
        return 40;
    }
}
