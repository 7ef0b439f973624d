class Limits {
    static int limit = 3;
}
