package bench;
import dev.reloadall.ReloadAll;
import java.lang.reflect.*;
import java.util.*;
public class Probe {
    static sun.misc.Unsafe U; static { try { Field f = sun.misc.Unsafe.class.getDeclaredField("theUnsafe"); f.setAccessible(true); U = (sun.misc.Unsafe) f.get(null); } catch (Exception e) { throw new Error(e); } }
    static long address(Object o) { Object[] a = {o}; return (U.getInt(a, (long) U.arrayBaseOffset(Object[].class)) & 0xffffffffL) << 3; }
    public static void main(String[] args) throws Exception {
        Field f = sun.misc.Unsafe.class.getDeclaredField("theUnsafe"); f.setAccessible(true); U = (sun.misc.Unsafe) f.get(null);
        int n = Integer.parseInt(args[0]);
        Item[] items = new Item[n];
        Arrays.setAll(items, i -> new Item());
        if (args.length > 1) Collections.shuffle(Arrays.asList(items), new Random(1));
        ReloadAll.install();
        Program.reload();
        try {
            stats("after reload", items);
            System.gc();
            stats("after gc", items);
            long sum = 0;
            for (int r = 0; r < 14; r++) {
                long t0 = System.nanoTime(), ops = 0;
                while (System.nanoTime() - t0 < 300_000_000L) {
                    for (int from = 0; from < n; from += 1000) { sum += Loops.addedFields(items, from, from + 1000); }
                    ops += n;
                }
                System.out.printf(" %.2f", (System.nanoTime() - t0) / (double) ops);
            }
            System.out.println(" ns " + (sum & 1));
            stats("at end", items);
        } finally { Program.restore(); }
    }
    static void stats(String when, Item[] items) throws Exception {
        Class<?> ext = Class.forName("dev.reloadall.runtime.Extension", false, null);
        Method of = ext.getMethod("of", Class.class); of.setAccessible(true);
        Object e = of.invoke(null, Item.class);
        Field tf = e.getClass().getDeclaredField("table"); tf.setAccessible(true);
        Object table = tf.get(e);
        Field sf = table.getClass().getDeclaredField("slots"); sf.setAccessible(true);
        Object[] slots = (Object[]) sf.get(table);
        Map<Object,Integer> at = new IdentityHashMap<>();
        int parts = 0;
        Method get = java.lang.ref.Reference.class.getMethod("get");
        for (int i = 0; i < slots.length; i++) if (slots[i] != null) { at.put(((java.lang.ref.Reference<?>) slots[i]).get(), i); parts++; }
        int near = 0, nearSlot = 0, nearPart = 0; long po = 0, ps = 0, pp = 0;
        long minP = Long.MAX_VALUE, maxP = 0; int home = 0;
        StringBuilder sample = new StringBuilder();
        for (int i = 0; i < items.length; i++) {
            long o = address(items[i]); Integer s0 = at.get(items[i]); if (s0 == null) continue; int s = s0; long p = address(slots[s]);
            int h = System.identityHashCode(items[i]);
            if ((3 * (h + (h >>> Integer.numberOfTrailingZeros(slots.length))) & slots.length - 1) == s) home++;
            if (i >= 500 && i < 506) sample.append(String.format("   %x %d %x h=%x%n", o, s, p, h));
            minP = Math.min(minP, p); maxP = Math.max(maxP, p);
            if (i > 0) { if (Math.abs(o - po) <= 64) near++; if (Math.abs(s - ps) <= 16) nearSlot++; if (Math.abs(p - pp) <= 128) nearPart++; }
            po = o; ps = s; pp = p;
        }
        System.out.printf("%s: slots %d parts %d home %d; near objects %d slots %d parts %d; parts span %d KiB%n%s", when, slots.length, parts, home, near, nearSlot, nearPart, (maxP - minP) >> 10, sample);
    }
}
