import java.util.List;

class Menu {
    static final List<String> KEPT = List.of("a");
    static final List<String> FOLLOWED = List.of("a");

    static String show() {
        return KEPT + " " + FOLLOWED;
    }
}
