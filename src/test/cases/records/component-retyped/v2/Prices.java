class Prices {
    static Price make(int n) {
        return new Price("p", n);
    }
}
