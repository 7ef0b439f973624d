import java.util.List;

interface Defaults {
    List<String> COLOURS = List.of("green", "blue");

    default String show() {
        return COLOURS.toString();
    }
}
