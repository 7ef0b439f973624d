interface Money {
    long cents();

    static Money of(long euros) {
        return () -> euros * 100;
    }
}
