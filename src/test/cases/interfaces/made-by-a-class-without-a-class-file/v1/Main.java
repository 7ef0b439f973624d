import evolve.Evolve;
import java.util.function.Supplier;

public class Main {
    public static void main(String[] args) throws Exception {
        Supplier<?> maker = generated();
        System.out.println(count(maker));
        Evolve.next();
        System.out.println(count(maker));
    }

    /** A class as a library makes them up at run time: nobody can ask its loader for a class file. */
    static Supplier<?> generated() throws Exception {
        byte[] classFile = Main.class.getResourceAsStream("Maker.class").readAllBytes();
        ClassLoader loader = new ClassLoader(Main.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                Class<?> known = name.equals("Maker") ? findLoadedClass(name) : super.loadClass(name, resolve);
                return known == null ? defineClass(name, classFile, 0, classFile.length) : known;
            }

            @Override
            public java.net.URL getResource(String name) {
                return null;
            }

            @Override
            public java.io.InputStream getResourceAsStream(String name) {
                return null;
            }
        };
        return (Supplier<?>) loader.loadClass("Maker").getDeclaredConstructor().newInstance();
    }

    static int count(Supplier<?> maker) {
        int comparable = 0;
        for (int i = 0; i < 300_000; i++) {
            comparable += maker.get() instanceof Comparable ? 1 : 0;
        }
        return comparable;
    }
}
