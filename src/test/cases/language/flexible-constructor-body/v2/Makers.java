class Makers {
    static String make(int n) {
        return new Sub(n).text;
    }
}
