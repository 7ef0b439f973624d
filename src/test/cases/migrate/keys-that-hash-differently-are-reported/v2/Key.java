class Key {
    private final int id;

    Key(int id) {
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key && ((Key) other).id == id;
    }

    @Override
    public int hashCode() {
        return 1_000_003 * (id + 1);
    }
}
