package dev.reloadall.agent;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** As an application server does: runs {@link ProgramWithAgent} in a loader of its own that has its own reloadall.jar. */
public final class ProgramInContainer {
    private ProgramInContainer() {
    }

    /** The arguments are the class path of the inner program. */
    public static void main(String[] arguments) throws Exception {
        URL[] classPath = new URL[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            classPath[i] = Path.of(arguments[i]).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            loader.loadClass(ProgramWithAgent.class.getName()).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }
}
