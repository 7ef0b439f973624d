package api;

public class Base {
    public String call() {
        return "base";
    }
}
