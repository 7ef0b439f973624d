class Loose {
    Loose() {
    }

    static String made() {
        return new Tied().toString();
    }
}
