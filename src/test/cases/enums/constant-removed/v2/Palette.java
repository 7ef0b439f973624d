import java.util.Arrays;

class Palette {
    static Color pick() {
        return Color.RED;
    }

    static String show() {
        return Arrays.toString(Color.values()) + " " + Color.BLUE.ordinal();
    }
}
