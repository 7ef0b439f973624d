interface Visitor {
    String head(int depth);

    String tail(int depth);
}
