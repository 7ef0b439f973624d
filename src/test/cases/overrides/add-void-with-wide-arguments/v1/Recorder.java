class Recorder {
    String log = "";

    void record(long n, double d, String s) {
        log += "(" + n + " " + d + " " + s + ")";
    }
}
