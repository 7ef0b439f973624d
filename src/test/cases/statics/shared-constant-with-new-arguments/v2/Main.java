import evolve.Evolve;

public class Main {
    private final Style style = Style.PLAIN;
    private final Limits limits = Limits.DEFAULT;
    private final Range range = Range.ALL;

    public static void main(String[] args) {
        Main main = new Main();
        main.show();
        Evolve.next();
        main.show();
    }

    private void show() {
        System.out.println(style.text() + (style == Style.PLAIN) + " " + limits.text() + (limits == Limits.DEFAULT) + " " + Limits.DEFAULT.text()
                + range + range.equals(Range.ALL));
    }
}
