class Base {
    static int count = 1;
}
