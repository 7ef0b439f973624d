import java.net.URL;
import java.net.URLClassLoader;

class Loaders {
    static Object plugin() throws Exception {
        URL classes = Loaders.class.getProtectionDomain().getCodeSource().getLocation();
        URLClassLoader loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
        return loader.loadClass("Plugin").getConstructor().newInstance();
    }
}
