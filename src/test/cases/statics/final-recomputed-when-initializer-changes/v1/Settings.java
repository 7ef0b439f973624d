import java.util.ArrayList;
import java.util.List;

class Settings {
    static final List<String> NAMES = List.of("a");
    static final List<String> KEPT = new ArrayList<>(List.of("k"));
    static final int SIZE = NAMES.size() + 1;

    static String show() {
        return NAMES + " " + KEPT + " " + SIZE;
    }
}
