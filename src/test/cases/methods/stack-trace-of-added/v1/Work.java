class Work {
    String run() {
        return "fine";
    }
}
