import java.util.Arrays;
import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    static final Object LIVE = new Order();
    static final Object OTHER = new Other();
    static final Order[] ORDERS = {new Express()};

    public static void main(String[] args) {
        int before = 0;
        for (int i = 0; i < 50_000; i++) {
            before += answers();
        }
        System.out.println(before);
        System.out.println(declared(Order.class) + declared(Base.class) + declared(Kind.class) + declared(Express.class));
        Evolve.next();
        int after = 0;
        for (int i = 0; i < 50_000; i++) {
            after += answers();
        }
        System.out.println(after);
        System.out.println(each(Order.class) + each(Express.class) + each(Base.class) + each(Kind.class) + each(Other.class));
        System.out.println(declared(Order.class) + declared(Base.class) + declared(Kind.class) + declared(Express.class));
        System.out.println(ReloadAll.instancesOf(Named.class).size() + " " + ReloadAll.instancesOf(Order.class).size() + " "
                + ReloadAll.instancesOf(Base.class).size());
        System.out.println(Named.class.isAssignableFrom(Order.class) + " " + Object.class.isAssignableFrom(Order.class)
                + " " + Base.class.isAssignableFrom(Express.class) + " " + Kept.class.isAssignableFrom(Express.class)
                + " " + Runnable.class.isAssignableFrom(Order.class));
        System.out.println(((Comparable<?>) LIVE).compareTo(null) + " " + ((Named) OTHER).name());
    }

    static int answers() {
        return Comparable.class.isAssignableFrom(Order.class) && Comparable.class.isAssignableFrom(ORDERS[0].getClass())
                && Comparable.class.isInstance(LIVE) && LIVE instanceof Comparable ? 1 : 0;
    }

    static String declared(Class<?> type) {
        return Arrays.toString(type.getInterfaces()) + Arrays.toString(type.getGenericInterfaces()) + "; ";
    }

    static String each(Class<?> type) {
        return type.getName() + (Comparable.class.isAssignableFrom(type) ? " is comparable" : "")
                + (Named.class.isAssignableFrom(type) ? " is named" : "") + "; ";
    }
}
