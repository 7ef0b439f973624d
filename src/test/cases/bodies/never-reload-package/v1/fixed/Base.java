package fixed;

public class Base {
    public String name() {
        return "base 1 " + new Nested().name() + " " + new Object() {
            @Override
            public String toString() {
                return "anonymous 1";
            }
        };
    }

    public String title() {
        return "title 1";
    }

    static class Nested {
        String name() {
            return "nested 1";
        }
    }
}
