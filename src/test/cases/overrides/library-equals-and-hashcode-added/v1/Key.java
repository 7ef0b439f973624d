class Key {
    private final String name;

    Key(String name) {
        this.name = name;
    }
}
