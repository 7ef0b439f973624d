class Boxes {
    Integer a = 0;
    int b = 0;
    Boolean c = false;
    double d = 0;
    char e = '-';
    Object f = null;

    String show() {
        return a + " " + b + " " + c + " " + d + " " + e + " " + f;
    }
}
