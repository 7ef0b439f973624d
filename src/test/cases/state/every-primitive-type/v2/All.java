class All {
    boolean flag = true;
    byte small = -128;
    short middle = 1234;
    char letter = 'x';
    int number = 1 << 30;
    long big = 1L << 62;
    float ratio = 1.25f;
    double exact = Math.sqrt(16);
    Integer boxed = 77;
    String text = null;

    String show() {
        return flag + " " + small + " " + middle + " " + letter + " " + number + " " + big + " " + ratio + " " + exact + " " + boxed + " " + text;
    }
}
