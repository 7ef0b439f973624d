package a;

public class Thing {
    public final String text;

    public Thing(String text) {
        this.text = "open " + text;
    }

    public static Thing plain() {
        return new Thing("plain");
    }
}
