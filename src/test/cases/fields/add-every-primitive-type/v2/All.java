class All {
    boolean flag;
    byte small;
    short middle;
    char letter;
    int number;
    long big;
    float ratio;
    double exact;
    Object any;

    void fill() {
        flag = true;
        small = (byte) 200;
        middle = (short) 40_000;
        letter = 'q';
        number = Integer.MIN_VALUE;
        big = Long.MAX_VALUE;
        ratio = 0.5f;
        exact = -1e100;
        any = "any";
    }

    void more() {
        flag &= false;
        small++;
        middle += 1;
        letter++;
        number -= 1;
        big >>>= 60;
        ratio *= 3;
        exact /= 1e100;
        any += "thing";
    }

    @Override
    public String toString() {
        return flag + " " + small + " " + middle + " " + (int) letter + " " + number + " " + big + " " + ratio + " " + exact + " " + any;
    }
}
