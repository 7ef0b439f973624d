class Check {
    String run(int n) {
        assert n > 5 : "small " + n;
        return "v2";
    }
}
