package dev.reloadall.engine;

import dev.reloadall.Refusal;
import dev.reloadall.engine.match.Match;
import dev.reloadall.engine.plan.Candidate;
import dev.reloadall.engine.scan.FileContent;
import dev.reloadall.engine.scan.TrackedFile;
import dev.reloadall.engine.world.LoadedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the class directories say differs.
 *
 * @param candidates loaded classes with another class file
 * @param fresh class files of new classes whose canonical name is not the one they lie under, so that no loader finds them
 * @param deleted loaded classes whose files are gone
 * @param matches how each changed family's names map
 * @param refusals files that are no class files
 * @param seen what the changed files hold, to be remembered once the reload has gone through
 * @param gone files that are no more, likewise
 * @param moved what lies in another file now, since the compiler counts its classes anew, likewise
 */
record Detected(List<Candidate> candidates, Map<Family, List<byte[]>> fresh, List<LoadedType> deleted,
        Map<Family, Match> matches, List<Refusal> refusals, Map<TrackedFile, FileContent> seen, Set<TrackedFile> gone,
        Map<LoadedType, TrackedFile> moved) {

    /** To be filled in. */
    static Detected nothing() {
        return new Detected(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(),
                new LinkedHashMap<>(), new HashSet<>(), new HashMap<>());
    }

    Map<ClassLoader, List<byte[]>> freshByLoader() {
        Map<ClassLoader, List<byte[]>> byLoader = new HashMap<>();
        fresh.forEach((family, classFiles) -> byLoader.computeIfAbsent(family.loader(), each -> new ArrayList<>()).addAll(classFiles));
        return byLoader;
    }
}
