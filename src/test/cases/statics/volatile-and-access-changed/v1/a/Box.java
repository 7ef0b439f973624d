package a;

public class Box {
    static int value = 1;

    public static int bump() {
        return ++value;
    }
}
