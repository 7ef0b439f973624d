import java.util.List;
import java.util.stream.Collectors;

class Tags {
    private final String prefix = "#";

    String all(List<String> names) {
        return names.stream().map(name -> tag(name) + Tags.mark(1)).collect(Collectors.joining(" "));
    }

    private String tag(String name) {
        return prefix + name;
    }

    static String mark(int n) {
        return "~" + n;
    }
}
