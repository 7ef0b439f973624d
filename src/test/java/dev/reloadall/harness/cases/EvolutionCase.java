package dev.reloadall.harness.cases;

import dev.reloadall.harness.Jdk;
import dev.reloadall.harness.Text;
import dev.reloadall.harness.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A small program, its later versions, and what it must print: a folder with {@code v1/Main.java}.
 *
 * @param folder as the person named it
 * @param properties how to run it
 */
record EvolutionCase(Path folder, CaseProperties properties) {
    /** Every case at or below a folder, in the order of their names. A case's own folders are not searched. */
    static List<EvolutionCase> under(Path root) {
        List<Path> folders = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!Files.exists(folder.resolve("v1/Main.java"))) {
                        return FileVisitResult.CONTINUE;
                    }
                    folders.add(folder);
                    return FileVisitResult.SKIP_SUBTREE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for cases in " + root, e);
        }
        Collections.sort(folders);
        return folders.stream().map(folder -> new EvolutionCase(folder, CaseProperties.of(folder))).toList();
    }

    String name() {
        return folder.toString();
    }

    Path sources(int version) {
        return folder.resolve("v" + version);
    }

    /** How many versions there are: v1, v2 and so on without a gap. */
    int versions() {
        return IntStream.iterate(1, version -> version + 1).filter(version -> !Files.isDirectory(sources(version))).findFirst().orElseThrow() - 1;
    }

    /** A JVM older than the class files of any version cannot load them. */
    boolean runsOn(Jdk jdk) {
        return properties.jdks().contains(jdk.feature()) && jdk.feature() >= newestRelease();
    }

    int newestRelease() {
        return IntStream.rangeClosed(1, versions()).map(properties::release).max().orElseThrow();
    }

    String expectedOutput() {
        Path expected = folder.resolve("expected.txt");
        if (!Files.exists(expected)) {
            throw new UsageException(expected + " is missing");
        }
        return Text.of(expected);
    }
}
