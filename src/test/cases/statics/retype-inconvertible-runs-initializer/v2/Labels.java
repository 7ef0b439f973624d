import java.util.List;

class Labels {
    private static List<String> label = List.of("a", "b");

    static String show() {
        return "list " + label;
    }
}
