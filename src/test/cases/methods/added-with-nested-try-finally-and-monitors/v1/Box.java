class Box {
    String run(int n) {
        return "v1" + n;
    }
}
