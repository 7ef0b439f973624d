record User(String name) {
    @Override
    public String name() {
        return name.toUpperCase();
    }
}
