package a;

public class Box {
    public static String open() {
        return new Tool().work();
    }
}
