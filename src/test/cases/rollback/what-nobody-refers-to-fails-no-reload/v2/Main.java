import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item item = new Item(4);
        int made = make();
        System.out.println(item.show() + " " + made);
        Evolve.next();
        System.out.println(item.show());
    }

    /** The new field's initializer would fail for each of these; all of them are gone when the reload comes. */
    private static int make() {
        int length = 0;
        for (int i = 0; i < 1_000; i++) {
            length += new Item(0).show().length();
        }
        return length;
    }
}
