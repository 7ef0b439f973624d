class Work {
    static String run() {
        return "none";
    }
}
