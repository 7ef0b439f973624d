class Ranges {
    static Range make(int from, int to) {
        return new Range(from, to);
    }
}
