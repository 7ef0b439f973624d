package a;

public class Outer {
    private static class Part {
        String name() {
            return "part";
        }
    }

    public String show() {
        return new Part().name();
    }
}
