public class Base {
    protected int count = 5;

    String name() {
        return "base";
    }

    public String told() {
        return name() + " " + count;
    }
}
