class Memo {
    private int sixth = base() + 2;
    private Object sixths = new java.util.ArrayList<>(java.util.List.of(base(), 2));

    void write(int number) {
        sixth = number;
        sixths = "written";
    }

    String read() {
        return "sixth " + sixth + " " + sixths;
    }

    static int base() {
        return 70;
    }
}
