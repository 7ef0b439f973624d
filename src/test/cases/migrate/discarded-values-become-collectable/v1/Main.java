import evolve.Evolve;
import java.lang.ref.WeakReference;

public class Main {
    public static void main(String[] args) throws Exception {
        Holder holder = new Holder();
        WeakReference<Object> removed = new WeakReference<>(holder.removed());
        WeakReference<Object> retyped = new WeakReference<>(holder.retyped());
        System.gc();
        System.out.println((removed.get() != null) + " " + (retyped.get() != null));
        Evolve.next();
        for (int i = 0; i < 1_000 && (removed.get() != null || retyped.get() != null); i++) {
            System.gc();
            Thread.sleep(10);
        }
        System.out.println((removed.get() != null) + " " + (retyped.get() != null) + " " + holder.show());
    }
}
