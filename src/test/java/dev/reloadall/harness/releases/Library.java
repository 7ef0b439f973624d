package dev.reloadall.harness.releases;

import dev.reloadall.harness.JarFolder;
import dev.reloadall.harness.SourceCompiler;
import dev.reloadall.harness.UsageException;
import dev.reloadall.harness.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A library ready to be walked: its releases unpacked, its exercise compiled.
 *
 * @param name of its folder
 * @param releases oldest first
 * @param unpacked each release's class directory
 * @param classPath what stays the same under all releases: the exercise and fixed dependencies
 */
record Library(String name, List<Release> releases, Map<Release, Path> unpacked, List<Path> classPath) {
    private static final int LANGUAGE_LEVEL = 17;

    static Library prepare(Path folder, MavenJars jars, Workspace workspace) {
        ReleaseList list = ReleaseList.of(folder);
        jars.fetch(Stream.concat(list.dependencies().stream(), list.releases().stream().map(list::coordinates)).toList());
        Path work = workspace.newFolder(folder.toAbsolutePath().normalize().getFileName().toString());
        Map<Release, Path> unpacked = list.releases().stream().collect(Collectors.toMap(
                release -> release, release -> unpack(jars.jar(list.coordinates(release)), work.resolve(release.version()))));
        List<Path> classPath = new ArrayList<>(list.dependencies().stream().map(jars::jar).toList());
        classPath.add(0, exercise(folder, work, unpacked.get(list.releases().get(0)), classPath));
        return new Library(folder.toAbsolutePath().normalize().getFileName().toString(), list.releases(), unpacked, classPath);
    }

    private static Path unpack(Path jar, Path folder) {
        UnpackedJar.unpack(jar, folder);
        return folder;
    }

    /** In a jar, so that it is never reloaded itself. */
    private static Path exercise(Path folder, Path work, Path oldest, List<Path> dependencies) {
        List<Path> against = new ArrayList<>(dependencies);
        against.add(oldest);
        Path classes = work.resolve("exercise");
        String said = new SourceCompiler(against).compile(folder, classes, LANGUAGE_LEVEL);
        if (!said.isEmpty()) {
            throw new UsageException(folder + " does not compile against its oldest release\n" + said);
        }
        return new JarFolder().pack(classes, "", work.resolve("exercise.jar"));
    }

    Path classesOf(Release release) {
        return unpacked.get(release);
    }
}
