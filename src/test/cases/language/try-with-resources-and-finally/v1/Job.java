class Job {
    String log = "";

    String run() {
        return "none";
    }
}
