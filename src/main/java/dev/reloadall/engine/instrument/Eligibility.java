package dev.reloadall.engine.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;

/** Which of the classes that lie in directories may be reloaded: not what is excluded, nor {@code @NeverReload}, alone or with its package. */
public final class Eligibility {

    private static final Set<String> PARTS = Set.of("dev/reloadall/runtime/SlotPart", "dev/reloadall/runtime/TablePart");

    private final Predicate<String> included;
    private final FixedPackages fixed = new FixedPackages();

    /** @param included takes binary names */
    public Eligibility(Predicate<String> included) {
        this.included = included;
    }

    /**
     * {@return whether it may be reloaded}
     *
     * @param name internal name
     * @param file where the class file lies, or would lie for one that a reload defines
     */
    public boolean includes(ClassLoader loader, String name, Path file, byte[] classFile) {
        boolean special = name.endsWith("/package-info") || name.equals("module-info") || name.equals("package-info");
        return !special && included.test(name.replace('/', '.')) && !isCompanion(classFile)
                && !NeverReloadMark.isIn(classFile) && !fixed.has(loader, name, file);
    }

    /** {@return the same, of class files that a loader names and that may not be loaded yet; does not keep the loader alive} */
    public BiPredicate<String, URL> seenFrom(ClassLoader loader) {
        WeakReference<ClassLoader> weak = new WeakReference<>(loader);
        return (name, url) -> {
            Path file = included.test(name.replace('/', '.')) ? Origins.resource(url) : null;
            ClassLoader alive = weak.get();
            return file != null && alive != null && includes(alive, name, file, read(file));
        };
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** A companion is ours: its schema is what the weaver says. */
    static boolean isCompanion(byte[] classFile) {
        return PARTS.contains(String.valueOf(new ClassReader(classFile).getSuperName()));
    }
}
