package dev.reloadall.agent;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
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

    private final JarFile jar;
    private final String root;
    private final ProtectionDomain domain;

    EngineLoader(AgentJar from, ClassLoader api) {
        super("reloadall", api);
        this.jar = from.open();
        this.root = "jar:" + from.path().toUri() + "!/" + AgentJar.ENGINE;
        this.domain = new ProtectionDomain(new CodeSource(url(""), (Certificate[]) null), null, this, null);
    }

    /** {@return the packages of its own classes} */
    Set<String> packages() {
        return jar.stream().map(ZipEntry::getName)
                .filter(name -> name.startsWith(AgentJar.ENGINE) && name.endsWith(".class"))
                .map(name -> name.substring(AgentJar.ENGINE.length(), name.lastIndexOf('/')).replace('/', '.'))
                .collect(Collectors.toSet());
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
