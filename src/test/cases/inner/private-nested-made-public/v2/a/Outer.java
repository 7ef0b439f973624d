package a;

public class Outer {
    public static class Part {
        public String name() {
            return "public part";
        }
    }

    public Part part() {
        return new Part();
    }

    public String show() {
        return new Part().name();
    }
}
