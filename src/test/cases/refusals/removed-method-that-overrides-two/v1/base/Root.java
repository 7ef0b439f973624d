package base;

public class Root {
    String name() {
        return "root";
    }

    public String call() {
        return name();
    }
}
