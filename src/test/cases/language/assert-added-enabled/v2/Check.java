class Check {
    String run(int n) {
        try {
            assert n > 5 : "small " + n;
            return "v2";
        } catch (AssertionError e) {
            return e.getMessage();
        }
    }
}
