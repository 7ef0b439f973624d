import evolve.Evolve;
import java.lang.ref.WeakReference;

public class Main {
    public static void main(String[] args) throws Exception {
        Holder holder = new Holder();
        Evolve.next();
        WeakReference<Object> first = new WeakReference<>(holder.removed());
        Evolve.next();
        WeakReference<Object> second = new WeakReference<>(holder.removed());
        System.gc();
        System.out.println((first.get() != null) + " " + (second.get() != null));
        Evolve.next();
        for (int i = 0; i < 1_000 && (first.get() != null || second.get() != null); i++) {
            System.gc();
            Thread.sleep(10);
        }
        System.out.println((first.get() != null) + " " + (second.get() != null) + " " + holder.show());
        Evolve.next();
        for (int i = 0; i < 1_000 && first.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        System.out.println((first.get() != null) + " " + holder.show());
    }
}
