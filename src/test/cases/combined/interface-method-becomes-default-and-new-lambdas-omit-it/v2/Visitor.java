interface Visitor {
    String head(int depth);

    default String tail(int depth) {
        return "default" + depth;
    }
}
