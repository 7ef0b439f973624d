class Memo {
    private int fourth = 14;
    private Object fourths;

    void write(int number) {
        fourth = number;
        fourths = "written";
    }

    String read() {
        return "fourth " + fourth + " " + fourths;
    }

    static int base() {
        return 50;
    }
}
