class Graph<T> {
    String demo() {
        return "none";
    }
}
