interface Masks {
    int QUOTES = Feature.QUOTES.mask();
}
