class Base {
    protected String log = "";

    String show() {
        return log;
    }
}
