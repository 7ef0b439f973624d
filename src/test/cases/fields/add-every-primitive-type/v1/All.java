class All {
    void fill() {
    }

    void more() {
    }

    @Override
    public String toString() {
        return "nothing";
    }
}
