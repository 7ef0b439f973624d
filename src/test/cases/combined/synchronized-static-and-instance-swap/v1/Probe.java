class Probe {
    static String run(Locks locks) {
        return "";
    }
}
