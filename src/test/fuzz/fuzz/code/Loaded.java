package fuzz.code;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Map;

/** The same classes freshly loaded, from memory: what the reloaded ones must answer. */
final class Loaded extends ClassLoader {

    private final Map<String, byte[]> classes;

    Loaded(Map<String, byte[]> classes) {
        super(Loaded.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    Map<String, byte[]> classes() {
        return classes;
    }

    /** What a static method returns, or what it throws. */
    static Object call(ClassLoader loader, String type, String method, Object... arguments) {
        try {
            return Arrays.stream(loader.loadClass(type).getMethods()).filter(each -> each.getName().equals(method)).findAny().orElseThrow().invoke(null, arguments);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            while (thrown.getCause() != null) {
                thrown = thrown.getCause();
            }
            thrown.printStackTrace(); // the text alone is compared: which frames reflection has differs
            return "thrown: " + thrown;
        } catch (ReflectiveOperationException | LinkageError e) {
            return "thrown: " + e;
        }
    }
}
