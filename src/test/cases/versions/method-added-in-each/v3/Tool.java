class Tool {
    String run() {
        return a() + b(1);
    }

    String a() {
        return "A";
    }

    private String b(int n) {
        return "b" + n + a();
    }
}
