class Key implements Comparable<Key> {
    private final int number;

    Key(int number) {
        this.number = number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && key.number == number;
    }

    @Override
    public int compareTo(Key other) {
        return Integer.compare(number, other.number);
    }
}
