class Shop {
    private Object kept;

    String sell() {
        return "nothing";
    }
}
