class Calc {
    strictfp double half(double d) {
        return third(d) * 3 / 2;
    }

    static strictfp double third(double d) {
        return d / 3;
    }
}
