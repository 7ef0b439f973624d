class Guide {
    static String lead(Visitor visitor, int depth) {
        return visitor.head(depth) + visitor.tail(depth);
    }
}
