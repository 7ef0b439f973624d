class Units {
    static final int DOZEN = 12;
}
