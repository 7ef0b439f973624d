import java.util.Arrays;

class Palette {
    static String show() {
        return Arrays.toString(Color.values()) + " " + Color.BLUE.ordinal() + " " + Color.valueOf("BLUE").name()
                + " " + (Color.valueOf("BLUE") == Color.BLUE) + " " + Color.BLUE.compareTo(Color.RED);
    }
}
