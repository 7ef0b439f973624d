class Key {
    @Override
    public boolean equals(Object o) {
        return o instanceof Key;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
