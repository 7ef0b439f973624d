class Work {
    static String run() {
        return "fine";
    }
}
