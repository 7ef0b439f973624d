interface Priced {
    int price();

    default String label() {
        return "label " + price();
    }
}
