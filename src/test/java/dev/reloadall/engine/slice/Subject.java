package dev.reloadall.engine.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** A compiled class whose initializers are cut out and run beside the real ones. */
final class Subject {

    private final Map<String, byte[]> classes;
    private final String name;

    private Subject(Map<String, byte[]> classes, String name) {
        this.classes = classes;
        this.name = name;
    }

    /** The class {@code A} of this source. */
    static Subject of(String source, String... options) {
        return new Subject(Sources.compile("import java.util.*; import java.util.function.*; import java.util.stream.*; " + source, options), "A");
    }

    Subject named(String other) {
        return new Subject(classes, other);
    }

    ClassNode node() {
        ClassNode node = new ClassNode();
        new ClassReader(classes.get(name)).accept(node, 0);
        return node;
    }

    Initializer slice(String field) {
        ClassNode node = node();
        FieldNode declared = node.fields.stream().filter(f -> f.name.equals(field)).findFirst().orElseThrow();
        return (declared.access & Opcodes.ACC_STATIC) != 0
                ? InitializerSlicer.statics(node, field, declared.desc)
                : InitializerSlicer.instance(node, field, declared.desc);
    }

    MethodNode sliced(String field) {
        Initializer initializer = slice(field);
        assertThat(initializer).as("initializer of %s", field).isInstanceOf(Initializer.Sliced.class);
        return ((Initializer.Sliced) initializer).code();
    }

    String fingerprint(String field) {
        return InitializerSlicer.fingerprint(slice(field), InitializerSlicer.lambdasOf(node()));
    }

    /** What the initializer of a static field computes in a JVM that has loaded the class. */
    Object runStatic(String field) {
        return invoke(load(field), field, null);
    }

    /** What the real {@code <clinit>} computes. */
    Object realStatic(String field) {
        return read(load(null), field, null);
    }

    /** What the initializer computes for an object that this expression of the same package creates. */
    Object run(String field, Object... arguments) {
        Class<?> type = load(field);
        return invoke(type, field, create(type, arguments));
    }

    /** What a fresh object holds. */
    Object real(String field, Object... arguments) {
        Class<?> type = load(null);
        return read(type, field, create(type, arguments));
    }

    /** The class with the initializer of this field added as a method; as compiled if null. */
    Class<?> load(String field) {
        Loader loader = new Loader();
        try {
            if (field == null) {
                return loader.loadClass(name.replace('/', '.'));
            }
            ClassNode node = node();
            node.methods.add(sliced(field));
            // an initializer may put the value into the field while it computes it; what is fresh in a reload is final nowhere
            node.fields.stream().filter(each -> each.name.equals(field)).forEach(each -> each.access &= ~Opcodes.ACC_FINAL);
            ClassWriter writer = new FrameWriter();
            node.accept(writer);
            loader.replaced = writer.toByteArray();
            return loader.loadClass(name.replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static Object create(Class<?> type, Object... arguments) {
        try {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == arguments.length) {
                    constructor.setAccessible(true);
                    return constructor.newInstance(arguments);
                }
            }
            throw new AssertionError("no constructor with " + arguments.length + " parameters");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Object invoke(Class<?> type, String field, Object self) {
        try {
            Method method = type.getMethod("init$" + field, self == null ? new Class<?>[0] : new Class<?>[] {type});
            method.setAccessible(true);
            return self == null ? method.invoke(null) : method.invoke(null, self);
        } catch (InvocationTargetException e) {
            throw Subject.<RuntimeException>sneak(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static Object read(Class<?> type, String field, Object self) {
        try {
            Field declared = type.getDeclaredField(field);
            declared.setAccessible(true);
            return declared.get(self);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private final class Loader extends ClassLoader {
        private byte[] replaced;

        Loader() {
            super(Subject.class.getClassLoader());
        }

        /** The subject's classes before any of the same name on the class path. */
        @Override
        protected Class<?> loadClass(String className, boolean resolve) throws ClassNotFoundException {
            String internal = className.replace('.', '/');
            Class<?> loaded = findLoadedClass(className);
            if (loaded != null || !classes.containsKey(internal)) {
                return loaded != null ? loaded : super.loadClass(className, resolve);
            }
            byte[] bytes = replaced != null && internal.equals(name) ? replaced : classes.get(internal);
            return defineClass(className, bytes, 0, bytes.length);
        }
    }

    private final class FrameWriter extends ClassWriter {
        private final ClassLoader loader;

        FrameWriter() {
            super(COMPUTE_FRAMES);
            this.loader = new Loader();
        }

        @Override
        protected ClassLoader getClassLoader() {
            return loader;
        }
    }
}
