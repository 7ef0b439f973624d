interface Closer {
    String shut();
}
