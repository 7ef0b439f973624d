class Shop {
    private int sales = 1;

    String sell() {
        return "sale " + sales;
    }
}
