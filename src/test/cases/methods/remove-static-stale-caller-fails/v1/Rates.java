class Rates {
    static double rate(int year) {
        return 0.5;
    }

    static double other() {
        return 1.5;
    }
}
