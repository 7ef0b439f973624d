class Loud extends Recorder {
    @Override
    void record(long n, double d, String s) {
        super.record(n * 10, d * 2, s.toUpperCase());
    }
}
