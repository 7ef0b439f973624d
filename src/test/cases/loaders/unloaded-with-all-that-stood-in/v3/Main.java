import evolve.Evolve;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import javax.management.ObjectName;

public class Main {
    public static void main(String[] args) throws Exception {
        for (int version = 2; version <= 4; version++) {
            System.out.println(gone(generation()));
            System.gc();
            System.out.println("left of its package: " + left());
        }
    }

    private static WeakReference<ClassLoader> generation() throws Exception {
        Supplier<String> plugin = Loaders.plugin();
        System.out.println(plugin.get());
        Evolve.next();
        System.out.println(plugin.get() + ", " + (left() > 0));
        return new WeakReference<>(plugin.getClass().getClassLoader());
    }

    private static String gone(WeakReference<ClassLoader> loader) throws Exception {
        for (int i = 0; i < 1_000 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return loader.get() == null ? "unloaded" : "kept";
    }

    /** Hidden classes, too, as the VM lists them. */
    private static long left() throws Exception {
        Object all = ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "vmClassloaders", new Object[] {new String[] {"show-classes=true"}}, new String[] {String[].class.getName()});
        return all.toString().lines().filter(line -> line.contains("plug.")).count();
    }
}
