package dev.reloadall.engine;

import dev.reloadall.Refusal;
import dev.reloadall.engine.match.FamilyMatcher;
import dev.reloadall.engine.match.Match;
import dev.reloadall.engine.plan.Candidate;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.objectweb.asm.tree.ClassNode;

/** Finds the classes whose class files say something else than what was loaded. Under the reload lock. */
final class Detector {

    private final World world;
    private final Map<String, FileStamp> stamps = new HashMap<>();

    Detector(World world) {
        this.world = world;
    }

    Detected detect() {
        Detected detected = new Detected(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>(),
                new ArrayList<>(), new HashMap<>());
        for (Family family : touched(detected)) {
            look(family, detected);
        }
        return detected;
    }

    /** What somebody else gives: the rest of each family stays as it is. */
    Detected given(Map<Class<?>, byte[]> classFiles) {
        Detected detected = new Detected(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>(),
                new ArrayList<>(), new HashMap<>());
        Map<Family, Map<String, byte[]>> families = new LinkedHashMap<>();
        classFiles.forEach((type, classFile) -> {
            LoadedType loaded = type.getClassLoader() == null ? null : world.get(type);
            Refusal refusal = loaded == null ? ClassFiles.notReloadable(type)
                    : ClassFiles.check(classFile, loaded.name(), loaded.file());
            if (refusal == null) {
                families.computeIfAbsent(Family.of(loaded), each -> new TreeMap<>()).put(loaded.name(), classFile);
            } else {
                detected.refusals().add(refusal);
            }
        });
        families.forEach((family, files) -> {
            List<LoadedType> loaded = loaded(family);
            loaded.forEach(type -> files.putIfAbsent(type.name(), type.state().logical()));
            match(family, loaded, files, detected);
        });
        return detected;
    }

    /** The reload has gone through: what was seen is what runs. */
    void remember(Detected detected) {
        stamps.putAll(detected.stamps());
    }

    private Set<Family> touched(Detected detected) {
        Set<Family> touched = new LinkedHashSet<>();
        for (LoadedType type : world.all()) {
            if (type.loader() != null && type.type() != null && isTouched(type, detected)) {
                touched.add(Family.of(type));
            }
        }
        return touched;
    }

    private boolean isTouched(LoadedType type, Detected detected) {
        File file = type.file().toFile();
        String path = key(type, file.getPath());
        FileStamp stamp = stamps.get(path);
        if (stamp != null && stamp.isSame(file)) {
            return false;
        }
        byte[] content = read(file.toPath());
        int hash = content == null ? 0 : Arrays.hashCode(content);
        int loaded = stamp == null ? Arrays.hashCode(type.state().logical()) : stamp.content();
        detected.stamps().put(path, stamp(file, hash));
        if (hash == loaded) {
            stamps.put(path, stamp(file, hash));
            return false;
        }
        boolean same = stamp == null && content != null
                && ClassFiles.check(content, type.name(), type.file()) == null && ClassFiles.isSame(type.state().logical(), content);
        if (same) {
            stamps.put(path, stamp(file, hash));
        }
        return !same;
    }

    private static String key(LoadedType type, String path) {
        return System.identityHashCode(type.loader()) + ":" + path;
    }

    private static FileStamp stamp(File file, int content) {
        return new FileStamp(file.lastModified(), file.length(), System.currentTimeMillis(), content);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return null; // gone, or being replaced: the family's look says more
        }
    }

    private void look(Family family, Detected detected) {
        List<LoadedType> loaded = loaded(family);
        Map<String, byte[]> files = files(family, detected);
        if (files == null) {
            return;
        }
        match(family, loaded, files, detected);
    }

    private List<LoadedType> loaded(Family family) {
        return world.all().stream().filter(type -> type.loader() == family.loader()
                && type.type() != null && family.has(type.name())).toList();
    }

    /** The family's class files by internal name; {@code null} where one is no class file. */
    private Map<String, byte[]> files(Family family, Detected detected) {
        Map<String, byte[]> files = new TreeMap<>();
        String simple = family.simpleName();
        String[] names = family.directory().toFile().list((directory, name) -> name.endsWith(".class")
                && (name.equals(simple + ".class") || name.startsWith(simple + "$")));
        int before = detected.refusals().size();
        for (String name : names == null ? new String[0] : names) {
            Path path = family.directory().resolve(name);
            byte[] content = read(path);
            String internal = family.packagePrefix() + name.substring(0, name.length() - ".class".length());
            Refusal refusal = content == null ? null : ClassFiles.check(content, internal, path);
            if (refusal != null) {
                detected.refusals().add(refusal);
            } else if (content != null) {
                files.put(internal, content);
            }
        }
        return detected.refusals().size() == before ? files : null;
    }

    private void match(Family family, List<LoadedType> loaded, Map<String, byte[]> files, Detected detected) {
        Map<String, LoadedType> byName = new LinkedHashMap<>();
        loaded.forEach(type -> byName.put(type.name(), type));
        List<ClassNode> before = loaded.stream().map(type -> Nodes.read(type.state().logical())).toList();
        List<ClassNode> after = files.values().stream().map(Nodes::read).toList();
        Predicate<String> taken = name -> byName.containsKey(name) || isLoaded(family, name);
        Match match = FamilyMatcher.match(before, after, taken, (owner, method) -> hasNatively(byName.get(owner), method));
        detected.matches().put(family, match);
        Set<String> present = new LinkedHashSet<>();
        files.forEach((name, content) -> {
            String canonical = match.canonical(name);
            present.add(canonical);
            LoadedType type = byName.get(canonical);
            byte[] renamed = match.rename(content);
            if (type != null) {
                change(type, RetiredLambdas.keep(type.state().logical(), renamed, match), detected);
            } else if (!canonical.equals(name)) {
                detected.fresh().computeIfAbsent(family, each -> new ArrayList<>()).add(renamed);
            }
        });
        loaded.stream().filter(type -> !present.contains(type.name())).forEach(detected.deleted()::add);
    }

    private boolean isLoaded(Family family, String name) {
        return world.visible(family.loader(), name) != null;
    }

    private static boolean hasNatively(LoadedType type, String method) {
        return type != null && type.state().everHomes().keySet().stream().anyMatch(member -> member.key().name().equals(method))
                || type != null && type.state().info().nativeSchema().methods().keySet().stream().anyMatch(key -> key.name().equals(method));
    }

    private static void change(LoadedType type, byte[] classFile, Detected detected) {
        if (!ClassFiles.isSame(type.state().logical(), classFile)) {
            detected.candidates().add(new Candidate(type, classFile));
        }
    }
}
