class Setup {
    static final int PORT = Integer.parseInt("eighty");

    static String read() {
        return "Port " + PORT;
    }
}
