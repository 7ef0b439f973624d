class Gone {
    @Override
    public String toString() {
        return "gone";
    }
}
