class Bag {
    private final int[] values = {1, 2, 3};

    int first() {
        return values[0];
    }
}
