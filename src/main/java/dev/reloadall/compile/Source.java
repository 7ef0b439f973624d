package dev.reloadall.compile;

import dev.reloadall.engine.scan.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One source file at one look; two are equal when file and content are.
 *
 * @param root the source directory it lies under
 * @param file absolute
 * @param modified milliseconds
 */
record Source(Path root, Path file, long modified, ContentHash content) {

    static Source of(Path root, Path file) {
        try {
            return new Source(root, file, Files.getLastModifiedTime(file).toMillis(), ContentHash.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** As the class files of it say where they come from: {@code shop/Item.java}. */
    String name() {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The class that a person thinks of: {@code shop.Item}. */
    String className() {
        return name().substring(0, name().length() - ".java".length()).replace('/', '.');
    }

    String text() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source source && source.file.equals(file) && source.content.equals(content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }
}
