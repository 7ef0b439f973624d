package a;

public class Box {
    private int size = 3;

    @Override
    public String toString() {
        return "box " + size;
    }
}
