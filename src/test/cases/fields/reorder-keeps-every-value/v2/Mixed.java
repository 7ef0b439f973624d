class Mixed {
    byte e = 5;
    String c = "three";
    long b = 2;
    double d = 4;
    int a = 1;

    @Override
    public String toString() {
        return e + " " + d + " " + c + " " + b + " " + a;
    }
}
