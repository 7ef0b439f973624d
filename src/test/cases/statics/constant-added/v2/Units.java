class Units {
    static final int DOZEN = 12;
    static final long GROSS = DOZEN * 12;
    static final String NAME = "gross " + GROSS;
    static final char MARK = '#';
}
