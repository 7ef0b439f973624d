class Key {
    private final String name;

    Key(String name) {
        this.name = name;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Key && ((Key) o).name.equals(name);
    }

    @Override
    public int hashCode() {
        return 7;
    }
}
