class Tool {
    String run() {
        return a(3) + b(4L) + c();
    }

    String a(int n) {
        return "a" + n;
    }

    private String b(long n) {
        return "long" + n;
    }

    static String c() {
        return "C";
    }
}
