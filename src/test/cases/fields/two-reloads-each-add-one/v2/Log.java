class Log {
    int a;
    int b;

    void step() {
        a++;
        b++;
    }

    @Override
    public String toString() {
        return "a" + a + " b" + b;
    }
}
