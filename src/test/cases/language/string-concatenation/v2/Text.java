class Text {
    private static final String FIXED = "\u0001fixed\u0002".trim();
    private final char letter = 'c';
    private Object nothing;

    String build(int n) {
        String s = "n=" + n + ' ' + 2L + " " + 3.5f + " " + 4.5 + " " + true + " " + letter + " " + nothing;
        s += n + 'a';
        return s + " " + FIXED + (char) (letter + n) + (byte) 300 + new int[0].length;
    }
}
