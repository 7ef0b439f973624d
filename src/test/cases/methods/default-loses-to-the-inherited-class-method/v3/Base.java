class Base {
    public String name() {
        return "base3";
    }

    public String text() {
        return "class";
    }
}
