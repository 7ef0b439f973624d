class Plain implements java.io.Serializable, Comparable<Plain> {
    int number = 9;

    @Override
    public int compareTo(Plain other) {
        return Integer.compare(number, other.number);
    }

    public String toString() {
        return "plain " + number;
    }
}
