class Boxes {
    int a = 1;
    Integer b = 2;
    boolean c = true;
    Double d = 4.5;
    Character e = 'e';
    long f = 6;

    String show() {
        return a + " " + b + " " + c + " " + d + " " + e + " " + f;
    }
}
