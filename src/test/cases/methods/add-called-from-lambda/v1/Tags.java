import java.util.List;

class Tags {
    private final String prefix = "#";

    String all(List<String> names) {
        return String.join(" ", names);
    }
}
