import java.util.List;

interface Defaults {
    List<String> COLOURS = List.of("red");

    default String show() {
        return COLOURS.toString();
    }
}
