abstract class Task {
    String run() {
        return "run" + step(2);
    }

    abstract String step(int n);
}
