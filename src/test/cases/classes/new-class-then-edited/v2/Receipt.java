class Receipt {
    @Override
    public String toString() {
        return "receipt";
    }
}
