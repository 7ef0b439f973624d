import evolve.Evolve;
import java.lang.ref.Cleaner;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class Main {
    private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
    private static Order dropped = new Order(2);

    public static void main(String[] args) throws Exception {
        Order kept = new Order(1);
        Reference<Order> weak = new WeakReference<>(kept);
        Reference<Order> soft = new SoftReference<>(kept);
        Reference<Order> first = new WeakReference<>(dropped);
        Reference<Object> queued = new PhantomReference<>(dropped, QUEUE);
        Map<Order, String> byKey = new WeakHashMap<>(Map.of(kept, "kept", dropped, "dropped"));
        Map<Order, String> byIdentity = new IdentityHashMap<>(Map.of(kept, "same"));
        CountDownLatch cleaned = new CountDownLatch(1);
        Cleaner.create().register(dropped, cleaned::countDown);
        for (int i = 0; i < 2; i++) {
            Evolve.next();
            System.out.println((weak.get() == kept) + " " + (soft.get() == kept) + " " + (first.get() == dropped) + " " + byKey.get(kept) + " "
                    + byIdentity.get(kept) + " " + ((Object) weak.get() instanceof Runnable) + " " + ((Object) first.get() instanceof AutoCloseable));
        }
        System.out.println(byKey.size() + " " + cleaned.getCount() + " " + QUEUE.poll());
        dropped = null;
        Reference<?> come = null;
        for (int i = 0; i < 100 && come == null; i++) {
            System.gc();
            come = QUEUE.remove(200);
        }
        for (int i = 0; i < 100 && byKey.size() > 1; i++) {
            Thread.sleep(100); // references are handed to their queues one after the other
        }
        System.out.println((come == queued) + " " + first.get() + " " + cleaned.await(20, TimeUnit.SECONDS) + " " + byKey.size() + " " + (weak.get() == kept));
    }
}
