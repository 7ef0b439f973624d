import evolve.Evolve;
import java.lang.ref.WeakReference;

public class Main {
    private static Base plugin;

    public static void main(String[] args) throws Exception {
        plugin = Loaders.plugin();
        System.out.println(Caller.call(plugin));
        Evolve.next();
        for (int i = 0; i < 3; i++) {
            System.out.println(Caller.call(plugin));
        }
        WeakReference<ClassLoader> loader = new WeakReference<>(plugin.getClass().getClassLoader());
        plugin = null;
        for (int i = 0; i < 1_000 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        System.out.println(loader.get() == null ? "unloaded" : "kept");
        System.out.println(Caller.call(new Base()));
    }
}
