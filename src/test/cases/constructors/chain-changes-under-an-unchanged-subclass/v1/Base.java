class Base {
    int size;
    String seen;

    Base(int size) {
        this.size = size;
        seen = hook();
    }

    String hook() {
        return "base";
    }

    @Override
    public String toString() {
        return size + seen;
    }
}
