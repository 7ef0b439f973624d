package dev.reloadall.agent;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * Loads the engine and its libraries out of a folder inside our jar, so that the program never meets them.
 *
 * <p>Its own content comes first: the program may have another ASM or JNA on the class path, which the parent would
 * find. Everything else, above all the API whose types both sides exchange, comes from the loader that has the API.
 */
final class EngineLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private static final Set<String> OPENED = Set.of("java.lang", "java.lang.invoke", "jdk.internal.misc", "jdk.internal.reflect");
    private static EngineLoader shared;

    private final JarFile jar;
    private final String root;
    private final ProtectionDomain domain;
    private final EngineModule module;

    private EngineLoader(AgentJar from, ClassLoader api) {
        super("reloadall", api);
        this.jar = from.open();
        this.root = "jar:" + from.path().toUri() + "!/" + AgentJar.ENGINE;
        this.domain = new ProtectionDomain(new CodeSource(url(""), (Certificate[]) null), null, this, null);
        this.module = EngineModule.define(this, packages());
        module.read(EngineLoader.class.getModule());
    }

    private Set<String> packages() {
        return jar.stream().map(ZipEntry::getName)
                .filter(name -> name.startsWith(AgentJar.ENGINE) && name.endsWith(".class"))
                .map(name -> name.substring(AgentJar.ENGINE.length(), name.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toSet());
    }

    /** The runtime's module is known only after its classes have been defined. */
    void read(Module other) {
        module.read(other);
    }

    /** {@return the loader next to this copy of the API; there is one} */
    static synchronized EngineLoader over(AgentJar jar) {
        if (shared == null) {
            shared = new EngineLoader(jar, EngineLoader.class.getClassLoader());
        }
        return shared;
    }

    /** Opens them to the engine alone: what the program's own reflection may do stays as it was. */
    void openJavaBase(Instrumentation instrumentation) {
        Map<String, Set<Module>> toUs = OPENED.stream().collect(Collectors.toMap(name -> name, name -> Set.of(module.module())));
        instrumentation.redefineModule(Object.class.getModule(), Set.of(), Map.of(), toUs, Set.of(), Map.of());
    }

    /** Calls a public static method of a class in here. What it throws comes out as it is, when unchecked. */
    Object call(String type, String method, Class<?>[] parameters, Object... arguments) {
        try {
            return loadClass(type).getMethod(method, parameters).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw unchecked(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(jar.getName() + " is incomplete: " + type + "." + method, e);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        ZipEntry own = entry(name.replace('.', '/') + ".class");
        if (own == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name, own);
        }
    }

    private Class<?> define(String name, ZipEntry entry) {
        byte[] bytes = read(entry);
        return defineClass(name, bytes, 0, bytes.length, domain);
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : super.getResource(name);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        ZipEntry own = entry(name);
        return own != null ? new ByteArrayInputStream(read(own)) : super.getResourceAsStream(name);
    }

    @Override
    protected URL findResource(String name) {
        return entry(name) == null ? null : url(name);
    }

    /** Asked for by a class of the module. */
    @Override
    protected URL findResource(String moduleName, String name) {
        return findResource(name);
    }

    @Override
    protected Class<?> findClass(String moduleName, String name) {
        try {
            return moduleName == null ? null : loadClass(name);
        } catch (ClassNotFoundException absent) {
            return null;
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL own = findResource(name);
        return Collections.enumeration(own == null ? List.of() : List.of(own));
    }

    private ZipEntry entry(String name) {
        return jar.getEntry(AgentJar.ENGINE + name);
    }

    private byte[] read(ZipEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + entry + " of " + jar.getName(), e);
        }
    }

    private URL url(String name) {
        try {
            return new URL(root + name);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(root + name, e);
        }
    }
}
