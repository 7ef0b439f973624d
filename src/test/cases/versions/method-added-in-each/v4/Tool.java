class Tool {
    String run() {
        return b(2) + c();
    }

    private String b(int n) {
        return "B" + n;
    }

    static String c() {
        return "c";
    }
}
