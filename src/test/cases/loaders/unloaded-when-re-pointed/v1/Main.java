import evolve.Evolve;
import java.lang.ref.WeakReference;
import java.util.TreeSet;

public class Main {
    private static Object plugin;
    private static Object kept;

    public static void main(String[] args) throws Exception {
        plugin = Loaders.plugin();
        kept = Loaders.plugin();
        System.out.println(plugin instanceof Comparable);
        Evolve.next();
        System.out.println(plugin instanceof Comparable);
        Evolve.next();
        System.out.println(plugin instanceof Runnable);
        compare(plugin);
        WeakReference<ClassLoader> loader = new WeakReference<>(plugin.getClass().getClassLoader());
        plugin = null;
        for (int i = 0; i < 1_000 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        System.out.println(loader.get() == null ? "unloaded" : "kept");
        compare(kept);
        Evolve.next();
        compare(kept);
    }

    @SuppressWarnings("unchecked")
    private static void compare(Object each) throws Exception {
        TreeSet<Object> sorted = new TreeSet<>();
        sorted.add(each);
        sorted.add(each.getClass().getConstructor().newInstance());
        System.out.println(sorted.size());
    }
}
