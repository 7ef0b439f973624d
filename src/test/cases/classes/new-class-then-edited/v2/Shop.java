class Shop {
    private Object kept;

    String sell() {
        kept = new Receipt();
        return kept.toString();
    }
}
