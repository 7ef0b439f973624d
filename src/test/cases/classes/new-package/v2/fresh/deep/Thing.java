package fresh.deep;

import java.util.List;

public class Thing {
    private static final List<String> NAMES = List.of("thing");

    public String name() {
        return NAMES.get(0);
    }
}
