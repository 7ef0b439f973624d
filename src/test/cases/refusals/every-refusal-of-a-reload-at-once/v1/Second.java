class Second {
    @Override
    public String toString() {
        return "second 1";
    }
}
