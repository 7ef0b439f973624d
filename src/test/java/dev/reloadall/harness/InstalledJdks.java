package dev.reloadall.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the JDKs that reloadall supports among the neighbours of those which the environment names; knows no fixed place. */
public final class InstalledJdks {
    private static final int OLDEST = 17;
    private static final int NEWEST = 25;

    private InstalledJdks() {
    }

    /** The JDKs 17 to 25, oldest first, one per feature version; the running one and JAVA_HOME come before others of the same. */
    public static List<Jdk> find() {
        Map<Integer, Jdk> byFeature = new LinkedHashMap<>();
        for (Path home : candidates()) {
            Jdk.at(home).filter(InstalledJdks::supported).ifPresent(jdk -> byFeature.putIfAbsent(jdk.feature(), jdk));
        }
        return byFeature.values().stream().sorted(Comparator.comparing(Jdk::feature)).toList();
    }

    /** The JDK in a folder, or the installed one of a feature version. */
    public static Jdk named(String homeOrFeature) {
        if (homeOrFeature.matches("\\d+")) {
            int feature = Integer.parseInt(homeOrFeature);
            return find().stream().filter(jdk -> jdk.feature() == feature).findFirst()
                    .orElseThrow(() -> new UsageException("no JDK " + feature + " found; give its folder"));
        }
        return Jdk.at(Path.of(homeOrFeature)).orElseThrow(() -> new UsageException("no JDK in " + homeOrFeature));
    }

    private static boolean supported(Jdk jdk) {
        return jdk.feature() >= OLDEST && jdk.feature() <= NEWEST;
    }

    private static List<Path> candidates() {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        Optional.ofNullable(System.getenv("JAVA_HOME")).filter(home -> !home.isBlank()).map(Path::of).ifPresent(homes::add);
        homes.addAll(homesOnPath());
        homes.removeIf(home -> !Files.isDirectory(home));
        homes.stream().map(InstalledJdks::real).map(InstalledJdks::neighbours).distinct().toList().forEach(homes::addAll);
        return homes;
    }

    private static List<Path> homesOnPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "javac"))
                .filter(Files::isExecutable)
                .map(javac -> real(javac).getParent().getParent())
                .toList();
    }

    /** On macOS a JDK's home is two levels inside its folder. */
    private static List<Path> neighbours(Path home) {
        return home.endsWith("Contents/Home")
                ? children(home.getParent().getParent().getParent()).stream().map(child -> child.resolve("Contents/Home")).toList()
                : children(home.getParent());
    }

    private static List<Path> children(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> !Files.isSymbolicLink(child)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for JDKs in " + parent, e);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for JDKs from " + path, e);
        }
    }
}
