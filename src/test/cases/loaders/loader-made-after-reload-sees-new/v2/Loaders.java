import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Supplier;

class Loaders {
    static ClassLoader isolated() {
        URL classes = Loaders.class.getProtectionDomain().getCodeSource().getLocation();
        return new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
    }

    @SuppressWarnings("unchecked")
    static Supplier<String> plugin(ClassLoader loader) throws Exception {
        return (Supplier<String>) loader.loadClass("Plugin").getConstructor().newInstance();
    }
}
