import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Supplier;

class Loaders {
    /** Loads package plug itself and leaves everything else to its parent. */
    @SuppressWarnings("unchecked")
    static Supplier<String> plugin() throws Exception {
        URL classes = Loaders.class.getProtectionDomain().getCodeSource().getLocation();
        ClassLoader loader = new URLClassLoader(new URL[] {classes}, Loaders.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("plug.")) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded != null ? loaded : findClass(name);
                }
                return super.loadClass(name, resolve);
            }
        };
        return (Supplier<String>) loader.loadClass("plug.Plugin").getConstructor().newInstance();
    }
}
