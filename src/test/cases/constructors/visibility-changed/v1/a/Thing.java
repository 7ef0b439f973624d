package a;

public class Thing {
    public final String text;

    Thing(String text) {
        this.text = text;
    }

    public static Thing plain() {
        return new Thing("plain");
    }
}
