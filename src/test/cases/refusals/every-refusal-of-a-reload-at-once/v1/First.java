class First {
    @Override
    public String toString() {
        return "first 1";
    }
}
