class Log {
    int a;

    void step() {
        a++;
    }

    @Override
    public String toString() {
        return "a" + a;
    }
}
