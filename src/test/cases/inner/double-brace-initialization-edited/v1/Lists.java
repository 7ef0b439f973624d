import java.util.ArrayList;
import java.util.List;

class Lists {
    static List<String> make() {
        return new ArrayList<>() {{
            add("a");
        }};
    }
}
