class Impl implements Names {
    @Override
    public String toString() {
        return "impl" + BOTH.length + SECOND;
    }
}
