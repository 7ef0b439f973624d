package fixed;

public class Base {
    public String name() {
        return "base 2 " + new Nested().name() + " " + new Object() {
            @Override
            public String toString() {
                return "anonymous 2";
            }
        };
    }

    public String title() {
        return "title 2";
    }

    static class Nested {
        String name() {
            return "nested 2";
        }
    }
}
