interface More {
    String THIRD = Log.made("third");
}
