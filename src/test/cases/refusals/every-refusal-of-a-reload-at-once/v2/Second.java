class Second extends Base {
    @Override
    public String toString() {
        return "second 2";
    }
}
