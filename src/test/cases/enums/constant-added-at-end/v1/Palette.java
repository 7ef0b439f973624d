import java.util.Arrays;

class Palette {
    static String show() {
        return Arrays.toString(Color.values());
    }
}
