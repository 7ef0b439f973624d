class First extends Base {
    @Override
    public String toString() {
        return "first 2";
    }
}
