import java.util.Map;

class Sizes {
    static void fill(Map<Size, String> map) {
        map.put(Size.MEDIUM, "m");
        map.put(Size.TINY, "t");
    }
}
