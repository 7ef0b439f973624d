import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

class Sizes {
    private static final Map<Size, Integer> SEEN = new EnumMap<>(Size.class);

    static String show() {
        SEEN.merge(Size.M, 1, Integer::sum);
        return Arrays.toString(Size.values()) + " " + Size.M.ordinal() + " " + SEEN;
    }
}
