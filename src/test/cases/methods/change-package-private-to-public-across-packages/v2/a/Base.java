package a;

public class Base {
    public String hook() {
        return "Base.hook";
    }

    public String call() {
        return hook();
    }
}
