class Log {
    int a;
    int b;
    int c;

    void step() {
        a++;
        b++;
        c++;
    }

    @Override
    public String toString() {
        return "a" + a + " b" + b + " c" + c;
    }
}
