package base;

public class Low extends mid.Middle {
    protected String name() {
        return "lower";
    }
}
