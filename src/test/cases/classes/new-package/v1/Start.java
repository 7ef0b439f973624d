class Start {
    static String run() {
        return "start";
    }
}
