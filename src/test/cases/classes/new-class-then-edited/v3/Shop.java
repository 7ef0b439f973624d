class Shop {
    private Object kept;

    String sell() {
        return kept.toString() + ((Receipt) kept).total();
    }
}
