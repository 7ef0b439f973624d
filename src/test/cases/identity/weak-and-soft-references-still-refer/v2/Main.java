import evolve.Evolve;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;

public class Main {
    public static void main(String[] args) {
        Thing thing = new Thing();
        WeakReference<Thing> weak = new WeakReference<>(thing);
        SoftReference<Thing> soft = new SoftReference<>(thing);
        Evolve.next();
        System.gc();
        weak.get().touch();
        soft.get().touch();
        System.out.println((weak.get() == thing) + " " + (soft.get() == thing) + " " + thing.show());
    }
}
