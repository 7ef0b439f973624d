class Check {
    String run(int n) {
        return "v1";
    }
}
