package dev.reloadall.agent;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** As an application server does: runs {@link ProgramWithAgent} in a loader of its own that has its own reloadall.jar. */
public final class ProgramInContainer {
    private static final String PROGRAM = ProgramWithAgent.class.getName();

    private ProgramInContainer() {
    }

    /** The arguments are the class path of the inner program, behind {@code below-system} where its loader asks the system's first. */
    public static void main(String[] arguments) throws Exception {
        boolean below = arguments[0].equals("below-system");
        URL[] classPath = new URL[arguments.length - (below ? 1 : 0)];
        for (int i = 0; i < classPath.length; i++) {
            classPath[i] = Path.of(arguments[arguments.length - classPath.length + i]).toUri().toURL();
        }
        try (URLClassLoader loader = new Container(classPath, below ? ClassLoader.getSystemClassLoader() : ClassLoader.getPlatformClassLoader())) {
            loader.loadClass(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        }
    }

    private static final class Container extends URLClassLoader {
        Container(URL[] classPath, ClassLoader parent) {
            super(classPath, parent);
        }

        /** Our tests are on the system class path, too; the program must not be. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(PROGRAM) && findLoadedClass(name) == null ? findClass(name) : super.loadClass(name, resolve);
        }
    }
}
