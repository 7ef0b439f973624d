package api;

public class Base {
    protected int weight = 4;

    public String call() {
        return "base of " + name();
    }

    public String name() {
        return "base";
    }
}
