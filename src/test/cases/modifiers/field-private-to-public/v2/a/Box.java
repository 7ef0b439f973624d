package a;

public class Box {
    public int size = 3;

    @Override
    public String toString() {
        return "box " + size;
    }
}
