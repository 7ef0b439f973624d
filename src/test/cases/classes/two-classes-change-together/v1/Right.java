class Right {
    String call(int n) {
        return "right " + n;
    }
}
