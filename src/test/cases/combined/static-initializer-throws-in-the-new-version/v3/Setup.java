class Setup {
    static final int PORT = Integer.parseInt("81");
    static final String HOST = "h" + PORT;

    static String read() {
        return "PORT " + PORT + HOST;
    }
}
