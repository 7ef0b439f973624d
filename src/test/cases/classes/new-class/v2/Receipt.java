class Receipt {
    static final int COUNT = Integer.parseInt("9");
    private final Shop shop;
    private final int copies;

    Receipt(Shop shop, int copies) {
        this.shop = shop;
        this.copies = copies;
    }

    String text() {
        return "receipt " + shop.sales() + " x" + copies + " ";
    }
}
