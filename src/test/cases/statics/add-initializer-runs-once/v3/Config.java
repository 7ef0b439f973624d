class Config {
    static int id = Journal.write();

    static String show() {
        return "v3 id " + id;
    }
}
