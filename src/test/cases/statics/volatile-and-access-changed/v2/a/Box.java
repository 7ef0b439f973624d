package a;

public class Box {
    public static volatile int value = 1;

    public static int bump() {
        return ++value;
    }
}
