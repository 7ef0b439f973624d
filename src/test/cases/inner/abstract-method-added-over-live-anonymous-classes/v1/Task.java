abstract class Task {
    String run() {
        return "run";
    }
}
