package dev.reloadall.engine.instrument;

import dev.reloadall.engine.scan.LoadRehearsal;
import dev.reloadall.engine.schema.ClassReferences;
import dev.reloadall.engine.weave.LoadWeaver;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.lang.instrument.ClassFileTransformer;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.Queue;
import java.util.Set;

/**
 * Prepares reloadable classes as they load, and weaves them where classes they name have changed already.
 *
 * <p>Called by the VM from any thread that loads a class.
 */
public final class LoadTimeTransformer implements ClassFileTransformer {

    private final World world;
    private final Origins origins;
    private final Eligibility eligibility;
    private final LoadedVersions versions;
    private final Preparation preparation;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    public LoadTimeTransformer(World world, Origins origins, Eligibility eligibility, LoadedVersions versions, Preparation preparation) {
        this.world = world;
        this.origins = origins;
        this.eligibility = eligibility;
        this.versions = versions;
        this.preparation = preparation;
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] classFile) {
        if (loader == null || name == null || redefined != null) {
            return null;
        }
        if (loader instanceof LoadRehearsal.Stage stage) {
            stage.arrived(classFile);
            return null;
        }
        try {
            Path file = origins.fileOf(loader, name, domain);
            boolean reloadable = file != null && isFound(loader, name, file) && eligibility.includes(loader, name, file, classFile);
            return reloadable ? load(loader, name, file, classFile) : outsider(loader, classFile);
        } catch (Throwable e) { // thrown into the VM it would vanish: kept for the next report
            failures.add(new IllegalStateException(name.replace('/', '.') + " was loaded unprepared", e));
            return null;
        }
    }

    /** What a library makes up at run time has no class file; what a reload defines has one under another name. */
    private boolean isFound(ClassLoader loader, String name, Path file) {
        return file.toFile().exists() || versions.defines(loader, name);
    }

    private byte[] load(ClassLoader loader, String name, Path file, byte[] classFile) {
        byte[] original = versions.canonical(loader, name, classFile.clone());
        byte[] woven = versions.anyChanged() ? LoadWeaver.weave(world.types(loader, versions.pending()), original) : original;
        byte[] prepared = preparation.prepare(loader, woven);
        world.add(loader, new LoadedType(loader, file, original, prepared, true));
        return Arrays.equals(prepared, classFile) ? null : prepared;
    }

    /** It is not reloadable itself, but may extend a class whose objects are re-pointed, or make such. */
    private byte[] outsider(ClassLoader loader, byte[] classFile) {
        Set<String> repointed = versions.repointed();
        if (repointed.isEmpty() || Eligibility.isCompanion(classFile) || Collections.disjoint(repointed, ClassReferences.of(classFile))) {
            return null;
        }
        byte[] woven = LoadWeaver.weave(world.types(loader, versions.pending()), classFile.clone());
        return Arrays.equals(woven, classFile) ? null : woven;
    }

    /** What went wrong since the last call. */
    public Throwable nextFailure() {
        return failures.poll();
    }
}
