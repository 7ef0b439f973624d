class Reader {
    static String read() {
        return "name " + Settings.NAME;
    }
}
