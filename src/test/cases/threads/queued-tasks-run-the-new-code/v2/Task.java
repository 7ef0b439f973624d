import java.util.concurrent.Callable;

class Task implements Callable<String> {
    private final int number;
    private boolean called;

    Task(int number) {
        this.number = number;
    }

    @Override
    public String call() {
        boolean before = called;
        called = true;
        return "new task " + number + " " + before + " " + called;
    }
}
