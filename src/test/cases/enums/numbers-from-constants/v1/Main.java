import evolve.Evolve;

/** Numbers that are computed from nothing but an enum follow its constants; what more than the enum went into stays. */
public class Main {
    private static int count = 40;

    public static void main(String[] args) {
        show();
        Evolve.next();
        show();
        Evolve.next();
        show();
    }

    private static void show() {
        System.out.println(Feature.COUNT);
        System.out.println(Unchanged.told());
        System.out.println(Edited.told());
        System.out.println("interface " + Masks.QUOTES);
    }

    static int next() {
        return count++;
    }
}
