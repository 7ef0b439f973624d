class Calc {
    double half(double d) {
        return d / 2;
    }
}
