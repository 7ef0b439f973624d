class Shelf {
    @Override
    public String toString() {
        return "empty";
    }
}
