class Tied extends Loose {
    @Override
    public String toString() {
        return "tied";
    }
}
