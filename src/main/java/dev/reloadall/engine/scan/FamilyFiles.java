package dev.reloadall.engine.scan;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds the class files of a whole family: new anonymous, local and member classes are in no list of loaded classes.
 * Lists each package directory once; make a new one for each reload.
 */
public final class FamilyFiles {
    private static final String SUFFIX = ".class";

    private final Map<Path, NavigableMap<String, Path>> directories = new HashMap<>();

    /**
     * {@code A.class} and every {@code A$….class} beside it, those that exist, sorted by name.
     *
     * @param outermost path of the outermost class's file, whether or not it exists
     */
    public List<Path> familyFiles(Path outermost) throws IOException {
        String fileName = outermost.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - SUFFIX.length());
        Path parent = outermost.getParent();
        NavigableMap<String, Path> names = names(parent == null ? Path.of("") : parent);
        List<Path> family = new ArrayList<>();
        if (names.containsKey(name)) {
            family.add(names.get(name));
        }
        family.addAll(names.subMap(name + "$", false, name + (char) ('$' + 1), false).values());
        return family;
    }

    private NavigableMap<String, Path> names(Path directory) throws IOException {
        NavigableMap<String, Path> known = directories.get(directory);
        if (known == null) {
            known = list(directory);
            directories.put(directory, known);
        }
        return known;
    }

    private static NavigableMap<String, Path> list(Path directory) throws IOException {
        NavigableMap<String, Path> names = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(SUFFIX)) {
                    names.put(name.substring(0, name.length() - SUFFIX.length()), file);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            // A package all of whose classes are gone has no files: not an error.
            return names;
        }
        return names;
    }
}
