class Base {
    static int count;
}
