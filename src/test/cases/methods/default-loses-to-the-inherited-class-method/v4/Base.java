class Base {
    public String name() {
        return "base";
    }
}
