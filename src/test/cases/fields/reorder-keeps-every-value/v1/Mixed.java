class Mixed {
    int a = 1;
    long b = 2;
    String c = "three";
    double d = 4;
    byte e = 5;

    @Override
    public String toString() {
        return a + " " + b + " " + c + " " + d + " " + e;
    }
}
