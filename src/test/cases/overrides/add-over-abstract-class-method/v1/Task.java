abstract class Task {
    String run() {
        return before() + body() + after();
    }

    abstract String body();

    protected String before() {
        return "(";
    }

    protected String after() {
        return ")";
    }
}
