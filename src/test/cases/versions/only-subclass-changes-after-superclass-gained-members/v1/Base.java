class Base {
    protected String tag() {
        return "tag";
    }
}
