record User(String name) {
    @Override
    public String toString() {
        return "<" + name + ">";
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof User && ((User) o).name.equalsIgnoreCase(name);
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
