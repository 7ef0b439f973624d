import java.util.List;

class Sizes {
    static String show() {
        return List.of(Size.values()).toString();
    }
}
