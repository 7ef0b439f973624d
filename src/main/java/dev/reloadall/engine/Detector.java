package dev.reloadall.engine;

import dev.reloadall.Refusal;
import dev.reloadall.engine.match.FamilyMatcher;
import dev.reloadall.engine.match.Match;
import dev.reloadall.engine.plan.Candidate;
import dev.reloadall.engine.scan.FileContent;
import dev.reloadall.engine.scan.ScanResult;
import dev.reloadall.engine.scan.Scanner;
import dev.reloadall.engine.scan.TrackedFile;
import dev.reloadall.engine.weave.Nodes;
import dev.reloadall.engine.world.LoadedType;
import dev.reloadall.engine.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import org.objectweb.asm.tree.ClassNode;

/** Finds the classes whose class files say something else than what was loaded. Under the reload lock. */
final class Detector {

    private final World world;
    private final ForeignCode foreign;
    private final Map<LoadedType, TrackedFile> tracked = new WeakHashMap<>();
    /** As of the last look, so that an idle one costs little but the looks at the files. */
    private List<LoadedType> known = List.of();
    private List<LoadedType> loaded = List.of();
    private List<TrackedFile> files = List.of();
    /** Files whose deletion has been reported. */
    private final Set<TrackedFile> gone = new HashSet<>();

    Detector(World world, ForeignCode foreign) {
        this.world = world;
        this.foreign = foreign;
    }

    Detected detect() {
        Detected detected = Detected.nothing();
        for (Family family : touched(detected)) {
            look(family, detected);
        }
        return detected;
    }

    /** What somebody else gives: the rest of each family stays as it is. */
    Detected given(Map<Class<?>, byte[]> classFiles) {
        Detected detected = Detected.nothing();
        Map<Family, Map<String, byte[]>> families = new LinkedHashMap<>();
        classFiles.forEach((type, classFile) -> {
            LoadedType loaded = type.getClassLoader() == null ? null : world.get(type);
            Refusal refusal = loaded == null ? ClassFiles.notReloadable(type)
                    : ClassFiles.check(classFile, loaded.name(), loaded.file());
            if (refusal == null) {
                isVersion(loaded, classFile);
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

    /** Do the class files say the same? */
    static boolean areInTheirFiles(Map<LoadedType, byte[]> sent) {
        return sent.entrySet().stream().allMatch(each -> {
            byte[] content = read(each.getKey().file());
            return content != null && ClassFiles.check(content, each.getKey().name(), each.getKey().file()) == null
                    && ClassFiles.isSame(content, each.getValue());
        });
    }

    /** The reload has gone through: what was seen is what runs. */
    void remember(Detected detected) {
        detected.seen().forEach(TrackedFile::accept);
        gone.addAll(detected.gone());
        if (!detected.moved().isEmpty()) {
            tracked.putAll(detected.moved());
            known = List.of();
        }
    }

    private Set<Family> touched(Detected detected) {
        List<LoadedType> types = loaded();
        ScanResult scan = Scanner.scan(files);
        detected.refusals().addAll(scan.refusals());
        gone.retainAll(Set.copyOf(scan.deleted()));
        if (scan.changed().isEmpty() && scan.deleted().isEmpty()) {
            return Set.of();
        }
        Map<TrackedFile, LoadedType> byFile = new HashMap<>();
        types.forEach(type -> byFile.put(tracked.get(type), type));
        Set<Family> touched = new LinkedHashSet<>();
        scan.changed().forEach((file, content) -> {
            if (isSame(byFile.get(file), content.bytes())) {
                file.accept(content);
            } else {
                detected.seen().put(file, content);
                touched.add(Family.of(byFile.get(file)));
            }
        });
        scan.deleted().stream().filter(file -> !gone.contains(file)).forEach(file -> {
            detected.gone().add(file);
            touched.add(Family.of(byFile.get(file)));
        });
        return touched;
    }

    /** All loaded classes, and {@link #files} in the same order. */
    private List<LoadedType> loaded() {
        List<LoadedType> all = world.all();
        if (all != known || loaded.size() < all.size()) {
            known = all;
            loaded = all.stream().filter(type -> type.loader() != null && type.type() != null).toList();
            files = loaded.stream().map(type -> tracked.computeIfAbsent(type, Detector::track)).toList();
        }
        return loaded;
    }

    private static TrackedFile track(LoadedType type) {
        return track(type, type.file(), type.state().logical());
    }

    /** The file may have been written since it was loaded, so its time says nothing yet. */
    private static TrackedFile track(LoadedType type, Path path, byte[] content) {
        TrackedFile file = TrackedFile.loadedUnseen(type.name(), path);
        file.acceptLoaded(content);
        return file;
    }

    private boolean isSame(LoadedType type, byte[] content) {
        return ClassFiles.check(content, type.name(), type.file()) == null && isVersion(type, content);
    }

    private boolean isVersion(LoadedType type, byte[] classFile) {
        if (ClassFiles.isSame(type.state().logical(), classFile)) {
            return true;
        }
        foreign.examine(type, classFile);
        return ClassFiles.isSame(type.state().logical(), classFile);
    }

    private static byte[] read(Path file) {
        try {
            return FileContent.read(file).bytes();
        } catch (IOException e) {
            return null; // gone, or being replaced: the next call sees what has become of it
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

    /** An edit may change nothing but that file. */
    private void locate(LoadedType type, Path path, byte[] content, Detected detected) {
        if (!tracked.computeIfAbsent(type, Detector::track).path().equals(path)) {
            detected.moved().put(type, track(type, path, content));
        }
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
                locate(type, family.file(name), content, detected);
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

    private void change(LoadedType type, byte[] classFile, Detected detected) {
        if (!isVersion(type, classFile)) {
            detected.candidates().add(new Candidate(type, classFile));
        }
    }
}
