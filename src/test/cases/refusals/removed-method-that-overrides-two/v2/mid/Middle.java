package mid;

public class Middle extends base.Root {
    protected String name() {
        return "middle";
    }

    public String callMiddle() {
        return name();
    }
}
