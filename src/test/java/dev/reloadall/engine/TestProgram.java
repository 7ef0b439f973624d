package dev.reloadall.engine;

import dev.reloadall.ReloadOptions;
import dev.reloadall.ReloadReport;
import dev.reloadall.engine.instrument.Eligibility;
import dev.reloadall.engine.instrument.LoadTimeTransformer;
import dev.reloadall.engine.instrument.LoaderAncestry;
import dev.reloadall.engine.instrument.Origins;
import dev.reloadall.engine.instrument.Preparer;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.match.SourceCompiler;
import dev.reloadall.engine.migrate.Registrations;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import dev.reloadall.runtime.Epoch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A program in a loader of its own, in this VM, and an engine that reloads it; closed, it leaves nothing behind. */
final class TestProgram implements AutoCloseable {

    private static final Map<String, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    final World world = new World();
    final Faults faults = new Faults();
    final Reloader reloader;
    private final Path directory;
    private final URLClassLoader loader;
    private final List<ClassFileTransformer> transformers;

    /**
     * @param directory an empty one
     * @param prepared shall the classes be prepared as they load, or adopted when they have been loaded?
     */
    TestProgram(Path directory, boolean prepared, String source) {
        Instrumentation instrumentation = InVm.instrumentation();
        this.directory = directory;
        Versions versions = new Versions();
        LoadTimeTransformer transformer = new LoadTimeTransformer(world, new Origins(List.of()), new Eligibility(name -> name.startsWith("shop.")),
                versions, (loader, classFile) -> new Preparer(new LoaderAncestry(loader, (name, url) -> name.startsWith("shop/")), true).prepare(classFile));
        transformers = List.of(transformer, faults.spoiler());
        reloader = new Reloader(world, new Redefiner(faults.faulty(instrumentation)), faults.faulty(types -> Heap.walker().instancesOf(types)),
                versions, new Registrations(), transformer::nextFailure, new dev.reloadall.engine.repoint.Repointer(new Redefiner(instrumentation), world,
                (addresses, values) -> Heap.walker().store(addresses, values)),
                new Progress());
        reloader.setPhases(faults);
        Epoch.setResolver(new VirtualResolver(world));
        write(source);
        loader = loader();
        if (!prepared) {
            compile(source).forEach(this::adopt);
        }
        transformers.forEach(each -> instrumentation.addTransformer(each, false));
        compile(source).keySet().forEach(name -> world.get(type(name.replace('/', '.'))));
    }

    private URLClassLoader loader() {
        try {
            return new URLClassLoader(new URL[] {directory.toUri().toURL()}, TestProgram.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void adopt(String name, byte[] classFile) {
        LoadedType adopted = new LoadedType(loader, directory.resolve(name + ".class"), classFile, classFile, false);
        adopted.setType(type(name.replace('/', '.')));
        world.add(loader, adopted);
    }

    private static Map<String, byte[]> compile(String source) {
        return COMPILED.computeIfAbsent(source, each -> SourceCompiler.compile(each, "-g", "-nowarn", "--release", "17"));
    }

    private void write(String source) {
        compile(source).forEach((name, classFile) -> {
            try {
                Path file = directory.resolve(name + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, classFile);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The next version of all class files. */
    TestProgram edit(String source) {
        write(source);
        return this;
    }

    ReloadReport reload() {
        return reloader.reload(ReloadOptions.defaults());
    }

    Class<?> type(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Calls a static method without parameters. */
    Object call(String type, String method) {
        try {
            var found = type(type).getDeclaredMethod(method);
            found.setAccessible(true);
            return found.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
        }
    }

    @Override
    public void close() {
        transformers.forEach(InVm.instrumentation()::removeTransformer);
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
