class Receipt {
    private int total = 12;

    int total() {
        return total;
    }

    @Override
    public String toString() {
        return "RECEIPT";
    }
}
