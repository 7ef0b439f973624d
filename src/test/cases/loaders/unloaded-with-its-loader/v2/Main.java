import evolve.Evolve;
import java.lang.ref.WeakReference;

public class Main {
    private static Object plugin;

    public static void main(String[] args) throws Exception {
        plugin = Loaders.plugin();
        Evolve.next();
        run();
        WeakReference<ClassLoader> loader = new WeakReference<>(plugin.getClass().getClassLoader());
        plugin = null;
        for (int i = 0; i < 1_000 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        System.out.println(loader.get() == null ? "unloaded" : "kept");
    }

    private static void run() {
        ((Runnable) plugin).run();
    }
}
