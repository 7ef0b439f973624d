class Unchanged {
    static final int DEFAULTS = Feature.defaults();
    static final int COMMENTS = Feature.COMMENTS.mask();
    static final int QUOTES = Feature.QUOTES.mask();
    static final int BOTH = COMMENTS | QUOTES;
    static final boolean MANY = Feature.values().length > 2;
    static final long STAMP = Main.next() + Feature.QUOTES.ordinal();
    static int last = Feature.QUOTES.ordinal();

    static String told() {
        return DEFAULTS + " " + COMMENTS + " " + QUOTES + " " + BOTH + " " + MANY + " " + STAMP + " " + last;
    }
}
