class Impl implements Names {
    @Override
    public String toString() {
        return "impl";
    }
}
