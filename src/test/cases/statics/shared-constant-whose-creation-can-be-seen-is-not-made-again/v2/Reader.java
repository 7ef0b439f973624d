class Reader {
    static final Reader STANDARD = new Reader(System.getProperty("java.version"));

    private final String name;

    Reader(String name) {
        this.name = name;
    }

    String text() {
        return name + "";
    }
}
