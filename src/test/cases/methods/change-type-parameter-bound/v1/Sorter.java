class Sorter {
    <T> String pick(T a, T b) {
        return "first " + a;
    }
}
