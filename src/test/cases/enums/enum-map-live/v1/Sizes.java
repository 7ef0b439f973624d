import java.util.Map;

class Sizes {
    static void fill(Map<Size, String> map) {
    }
}
