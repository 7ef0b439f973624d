package shop;

/** What the till shows. */
final class Screen {

    private static final boolean COLOUR = Boolean.getBoolean("shop.colour");

    private Screen() {
    }

    static String line(Shop shop) {
        return paint("36", "shop  ") + shop.status();
    }

    static String frame(String report) {
        StringBuilder framed = new StringBuilder("\n");
        report.lines().forEach(line -> framed.append(paint("32", "  | ")).append(line).append('\n'));
        return framed.toString();
    }

    private static String paint(String colour, String text) {
        return COLOUR ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
    }
}
