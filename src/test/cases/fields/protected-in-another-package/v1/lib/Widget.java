package lib;

public class Widget {
    public String name() {
        return "widget";
    }
}
