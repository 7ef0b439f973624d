package lib;

public class Widget {
    protected int painted;
    String hidden;

    public String name() {
        hidden = "by " + painted;
        return "widget " + hidden;
    }
}
