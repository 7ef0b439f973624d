class Config {
    static int id = Journal.write();

    static String show() {
        return "v2 id " + id;
    }
}
