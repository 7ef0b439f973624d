import dev.reloadall.Keep;

class Edited {
    static final int QUOTES = Feature.QUOTES.ordinal();
    @Keep
    static final int KEPT = Feature.QUOTES.ordinal();

    static String told() {
        return "edited " + QUOTES + " " + KEPT;
    }
}
