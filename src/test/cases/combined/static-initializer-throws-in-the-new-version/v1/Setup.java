class Setup {
    static final int PORT = Integer.parseInt("80");

    static String read() {
        return "port " + PORT;
    }
}
