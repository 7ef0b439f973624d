package dev.reloadall.engine;

import dev.reloadall.engine.instrument.Eligibility;
import dev.reloadall.engine.instrument.Origins;
import dev.reloadall.engine.scan.LoadedBytes;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes in the classes that were loaded before the agent came: the VM is asked what it loaded. */
final class Adoption {

    private final World world;
    private final Instrumentation instrumentation;
    private final Origins origins;
    private final Eligibility eligibility;

    Adoption(World world, Instrumentation instrumentation, Origins origins, Eligibility eligibility) {
        this.world = world;
        this.instrumentation = instrumentation;
        this.origins = origins;
        this.eligibility = eligibility;
    }

    /** Adopts what the world does not know yet. */
    void adopt() {
        Map<Class<?>, Path> strange = new LinkedHashMap<>();
        for (Class<?> type : instrumentation.getAllLoadedClasses()) {
            Path file = isCandidate(type) && world.get(type) == null ? fileOf(type) : null;
            if (file != null) {
                strange.put(type, file);
            }
        }
        LoadedBytes.of(instrumentation, strange.keySet()).forEach((type, bytes) -> {
            if (isCompiled(strange.get(type), bytes) && eligibility.includes(type.getClassLoader(), type.getName().replace('.', '/'), strange.get(type), bytes)) {
                LoadedType loaded = new LoadedType(type.getClassLoader(), strange.get(type), bytes, bytes, false);
                loaded.setType(type);
                world.add(type.getClassLoader(), loaded);
            }
        });
    }

    private boolean isCandidate(Class<?> type) {
        return type.getClassLoader() != null && !type.isArray() && !type.isHidden() && instrumentation.isModifiableClass(type);
    }

    private Path fileOf(Class<?> type) {
        String name = type.getName().replace('.', '/');
        return origins.fileOf(type.getClassLoader(), name, type.getProtectionDomain());
    }

    /** Its file may be gone by now; a class that some tool made up never had one, nor a source file to name. */
    private static boolean isCompiled(Path file, byte[] classFile) {
        if (file.toFile().exists()) {
            return true;
        }
        String source = Nodes.read(classFile).sourceFile;
        return source != null && !source.startsWith("<");
    }

    /** Finds the classes that have loaded since the last time. */
    void resolve() {
        boolean open = world.all().stream().anyMatch(type -> type.type() == null && type.loader() != null);
        if (open) {
            for (Class<?> type : instrumentation.getAllLoadedClasses()) {
                if (type.getClassLoader() != null && !type.isArray() && !type.isHidden()) {
                    world.get(type);
                }
            }
        }
    }
}
