class Row {
    private final int number = Numbers.next();

    int number() {
        return number;
    }
}
