class Key implements Comparable<Key> {
    private final int id;
    private int touched;

    Key(int id) {
        this.id = id;
    }

    void touch() {
        touched += id;
    }

    @Override
    public int compareTo(Key other) {
        return Integer.compare(id, other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key && ((Key) other).id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return id + "*" + touched;
    }
}
