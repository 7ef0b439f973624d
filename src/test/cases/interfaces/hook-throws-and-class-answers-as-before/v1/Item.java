class Item {
    public String toString() {
        return "v1";
    }
}
