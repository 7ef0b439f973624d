package a;

public class Base {
    String hook() {
        return "Base.hook";
    }

    public String call() {
        return hook();
    }
}
