import dev.reloadall.Keep;
import java.util.List;

class Menu {
    @Keep
    static final List<String> KEPT = List.of("b");
    static final List<String> FOLLOWED = List.of("b");

    static String show() {
        return KEPT + " " + FOLLOWED;
    }
}
