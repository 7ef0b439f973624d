class Limits {
    static int MAX = 10;
}
