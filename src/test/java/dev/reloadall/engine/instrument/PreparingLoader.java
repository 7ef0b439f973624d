package dev.reloadall.engine.instrument;

import dev.reloadall.engine.InVm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Defines classes of the tests once more, prepared, the way the agent would: those whose name starts with a prefix. */
final class PreparingLoader extends ClassLoader {
    private static final boolean OPENS_RECORDS = weaveReflection();

    private final String prefix;
    private final Preparer preparer;

    /** The prefix is that of binary names. */
    PreparingLoader(String prefix) {
        super(PreparingLoader.class.getClassLoader());
        this.prefix = prefix;
        this.preparer = new Preparer(new LoaderAncestry(getParent(), (name, file) -> isPrepared(name.replace('/', '.'))), OPENS_RECORDS);
    }

    /** What the library is made to call has to be where it finds it, before this loader's parent has a class of that name. */
    private static boolean weaveReflection() {
        Instrumentation instrumentation = InVm.instrumentation();
        try {
            BootClasses.define(Stream.of("dev/reloadall/runtime/Permitted", "dev/reloadall/runtime/Permitted$Source")
                    .collect(Collectors.toMap(each -> each, PreparingLoader::classFile)));
        } catch (Throwable e) {
            throw new ExceptionInInitializerError(e);
        }
        return new Redefiner(instrumentation).weaveReflection();
    }

    static byte[] classFile(Class<?> type) {
        return classFile(type.getName().replace('.', '/'));
    }

    private static byte[] classFile(String name) {
        try (InputStream in = PreparingLoader.class.getResourceAsStream("/" + name + ".class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Class<?> prepare(Class<?> type) throws ClassNotFoundException {
        return Class.forName(type.getName(), true, this);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null || !isPrepared(name)) {
            return loaded != null ? loaded : super.loadClass(name, resolve);
        }
        byte[] bytes = preparer.prepare(classFile(getParent().loadClass(name)));
        return defineClass(name, bytes, 0, bytes.length);
    }

    private boolean isPrepared(String name) {
        return name.startsWith(prefix);
    }

    /** Through its only constructor. */
    static Object create(Class<?> type, Object... arguments) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }

    /** {@return the names of what the prepared class declares beyond the class as compiled} */
    static Set<String> added(Class<?> prepared, Class<?> compiled) {
        Set<String> names = new TreeSet<>();
        for (var method : prepared.getDeclaredMethods()) {
            names.add(method.getName());
        }
        for (var method : compiled.getDeclaredMethods()) {
            names.remove(method.getName());
        }
        return names;
    }
}
