class Log {
    int b;
    int c;
    int d;

    void step() {
        b++;
        c++;
        d++;
    }

    @Override
    public String toString() {
        return "b" + b + " c" + c + " d" + d;
    }
}
