class Reader {
    String read(String text) {
        return text;
    }
}
