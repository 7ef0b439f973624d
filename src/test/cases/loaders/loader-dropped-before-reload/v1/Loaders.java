import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Supplier;

class Loaders {
    static void useAndDrop() throws Exception {
        URL classes = Loaders.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Object plugin = loader.loadClass("Plugin").getConstructor().newInstance();
            System.out.println(((Supplier<?>) plugin).get());
        }
    }
}
