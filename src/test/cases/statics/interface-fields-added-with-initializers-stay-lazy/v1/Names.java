interface Names {
    String FIRST = Log.made("first");
}
