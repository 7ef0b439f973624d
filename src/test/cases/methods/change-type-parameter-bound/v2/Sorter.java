class Sorter {
    <T extends Comparable<T>> String pick(T a, T b) {
        return "smallest " + (a.compareTo(b) < 0 ? a : b);
    }
}
