record Range(int from, int to) {
    Range {
        if (from > to) {
            int swap = from;
            from = to;
            to = swap;
        }
    }
}
