interface Names extends More {
    String FIRST = Log.made("first");
    String SECOND = Log.made("second");
    Object[] BOTH = {SECOND, FIRST, THIRD};
}
