import java.util.function.IntSupplier;

class Report {
    private String title = "t";

    String make(int n) {
        return body(n, "two");
    }

    private String body(int n, String word) {
        IntSupplier lambda = () -> n + title.length();
        Object anonymous = new Object() {
            @Override
            public String toString() {
                return title + "/" + n;
            }
        };
        int fromSwitch = switch (word) {
            case "one" -> 1;
            case "two" -> 2;
            default -> 0;
        };
        synchronized (this) {
            title = title + "'";
        }
        return lambda.getAsInt() + " " + anonymous + " " + fromSwitch;
    }
}
