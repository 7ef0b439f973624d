class Rates {
    static double other() {
        return 2.5;
    }
}
