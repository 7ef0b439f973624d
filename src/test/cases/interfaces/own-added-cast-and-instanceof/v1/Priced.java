interface Priced {
    int price();
}
