class Numbers {
    long a = -1;
    int b = -1;
    int c = -1;
    double d = -1;
    long e = -1;
    double f = -1;

    String show() {
        return a + " " + b + " " + c + " " + d + " " + e + " " + f;
    }
}
