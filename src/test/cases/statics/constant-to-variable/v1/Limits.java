class Limits {
    static final int MAX = 10;
}
