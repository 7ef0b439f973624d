import java.util.concurrent.Callable;

class Task implements Callable<String> {
    private final int number;

    Task(int number) {
        this.number = number;
    }

    @Override
    public String call() {
        return "old task " + number;
    }
}
