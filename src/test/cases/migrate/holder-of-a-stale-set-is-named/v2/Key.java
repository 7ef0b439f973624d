class Key {
    private final int number;

    Key(int number) {
        this.number = number;
    }

    @Override
    public int hashCode() {
        return 31 * number + 1_000_003;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && key.number == number;
    }
}
