class Numbers {
    int a = -7;
    byte b = 5;
    char c = 'A';
    float d = 0.5f;
    short e = 300;
    int f = 1_000_000;

    String show() {
        return a + " " + b + " " + c + " " + d + " " + e + " " + f;
    }
}
