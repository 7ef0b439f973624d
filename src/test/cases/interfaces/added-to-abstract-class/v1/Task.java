abstract class Task {
    abstract String name();
}
