import evolve.Evolve;

public class Main {
    static final Order[] ORDERS = {new Order(1)};
    static final Object[] HOLDERS = {ORDERS, new Order[] {new Order(2)}};
    private static final Class<?> WANTED = Comparable[].class;

    public static void main(String[] args) {
        compiled();
        System.out.println(copied(new Comparable[1]) + " " + first());
        Evolve.next();
        boolean expected = first();
        System.out.println(compiled() == (expected ? 0xFF : 0) ? "alike" : "not alike");
        System.out.println(copied(new Comparable[1]) + " " + ((Object) ORDERS[0] instanceof Comparable) + " " + (ORDERS.getClass() == Order[].class));
        System.out.println(expected == (Runtime.version().feature() < 21) || !c2());
    }

    /** Not compiled: it is called twice. */
    private static boolean first() {
        return HOLDERS[0] instanceof Comparable[];
    }

    private static boolean c2() {
        return System.getProperty("java.vm.info").contains("mixed") && System.getProperty("sun.management.compiler", "Tiered").contains("Tiered")
                && java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream().noneMatch(each -> each.contains("TieredStopAtLevel"));
    }

    /** The same question in eight ways, a bit each, which are all set or none; else what differs. */
    private static int compiled() {
        int answers = 0;
        for (int i = 0; i < 40_000; i++) {
            int now = ask(HOLDERS[i & 1]);
            if (i > 0 && now != answers) {
                return -1;
            }
            answers = now;
        }
        return answers;
    }

    private static int ask(Object array) {
        Object made = new Order[1];
        Object two = new Order[1][1];
        return bit(0, array instanceof Comparable[]) | bit(1, (Object) ORDERS instanceof Comparable[]) | bit(2, made instanceof Comparable[])
                | bit(3, two instanceof Comparable[][]) | bit(4, WANTED.isInstance(ORDERS)) | bit(5, WANTED.isInstance(array))
                | bit(6, cast(ORDERS)) | bit(7, stored(ORDERS));
    }

    private static int bit(int number, boolean on) {
        return on ? 1 << number : 0;
    }

    private static boolean cast(Object array) {
        try {
            return ((Comparable[]) array).length == 1;
        } catch (ClassCastException e) {
            return false;
        }
    }

    private static boolean stored(Object array) {
        try {
            Object[] rows = new Comparable[1][];
            rows[0] = array;
            return true;
        } catch (ArrayStoreException e) {
            return false;
        }
    }

    /** Element by element, whatever the array is taken for. */
    private static String copied(Object[] to) {
        try {
            for (int i = 0; i < 20_000; i++) {
                System.arraycopy(ORDERS, 0, to, 0, 1);
            }
            return "copied";
        } catch (ArrayStoreException e) {
            return "not copied";
        }
    }
}
