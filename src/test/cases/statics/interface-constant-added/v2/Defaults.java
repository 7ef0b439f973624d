import java.util.List;

interface Defaults {
    String NAME = "name".toUpperCase();
    List<String> ALL = List.of(NAME, "other");
    int SIZE = ALL.size();
}
