package dev.reloadall.engine;

import dev.reloadall.engine.hotswap.Debugger;
import dev.reloadall.engine.instrument.Preparation;
import dev.reloadall.engine.instrument.Redefiner;
import dev.reloadall.engine.migrate.Registrations;
import dev.reloadall.engine.repoint.Repointer;
import dev.reloadall.engine.weave.ArrivalWeaver;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Reference;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/**
 * A reload of a class of our own in a program that a debugger may come to, so that a real one loads few classes.
 *
 * <p>The debugger's agent in the VM queues an event for each class that is prepared, and while a breakpoint has the whole program
 * suspended it does not send them: with some 250 of them the queue is full, and who prepares the next class, the thread that
 * takes the debugger's commands if need be, waits for ever. The first reload loads over a thousand.
 */
final class Rehearsal {

    private static final String NAME = "dev/reloadall/engine/Rehearsed";

    private final Redefiner redefiner;
    private final Function<Collection<Class<?>>, Object[]> finder;
    private final Preparation preparation;

    Rehearsal(Redefiner redefiner, Function<Collection<Class<?>>, Object[]> finder, Preparation preparation) {
        this.redefiner = redefiner;
        this.finder = finder;
        this.preparation = preparation;
    }

    /** Once, before the program can be suspended. */
    void holdIfDebugged() {
        if (!Debugger.mayCome()) {
            return;
        }
        try {
            hold();
        } catch (ReflectiveOperationException | IOException | RuntimeException | LinkageError e) {
            Debugger.warn("the rehearsal of a reload failed; a real one may fail too, or stand still at a breakpoint: " + e);
        }
    }

    /** In a world of its own, with nobody watching. */
    private void hold() throws ReflectiveOperationException, IOException {
        ClassLoader loader = new ClassLoader(null) { };
        byte[] before = classFile(RehearsedBefore.class);
        byte[] loaded = preparation.prepare(loader, before);
        Class<?> type = Redefiner.define(loader, null, loaded);
        World world = new World();
        LoadedType entry = new LoadedType(loader, Path.of(NAME + ".class").toAbsolutePath(), before, loaded, true);
        entry.setType(type);
        world.add(loader, entry);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance(); // to be found, and migrated
        Reloader reloader = new Reloader(world, redefiner, finder, new Versions(), new Registrations(), () -> null,
                new Repointer(redefiner, world, Heap::store), new Progress());
        Map<Class<?>, byte[]> after = Map.of(type, classFile(RehearsedAfter.class));
        ArrivalWeaver.weave(reloader.prospect(after, entry).classFile(), loaded, 0);
        reloader.redefine(after).toString();
        Reference.reachabilityFence(instance);
    }

    private static byte[] classFile(Class<?> version) throws IOException {
        String name = version.getName().replace('.', '/');
        try (InputStream in = version.getResourceAsStream("/" + name + ".class")) {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(in.readAllBytes()).accept(new ClassRemapper(writer, new SimpleRemapper(name, NAME)), 0);
            return writer.toByteArray();
        }
    }
}
