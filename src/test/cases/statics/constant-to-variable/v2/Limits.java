class Limits {
    static int MAX = 20;
}
