interface Names {
    String FIRST = Log.made("first");
    String SECOND = Log.made("second");
    Object[] BOTH = {FIRST, SECOND};
}
