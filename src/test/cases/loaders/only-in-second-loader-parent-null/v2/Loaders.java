import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Supplier;

class Loaders {
    /** A loader of the same class directory without a parent: it sees java.base only. */
    static ClassLoader isolated() {
        URL classes = Loaders.class.getProtectionDomain().getCodeSource().getLocation();
        return new URLClassLoader(new URL[] {classes}, null);
    }

    @SuppressWarnings("unchecked")
    static Supplier<String> plugin(ClassLoader loader) throws Exception {
        return (Supplier<String>) loader.loadClass("Plugin").getConstructor().newInstance();
    }
}
