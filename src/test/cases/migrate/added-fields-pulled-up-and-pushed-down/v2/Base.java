class Base {
    int down;
    String downToo;
}
