package dev.reloadall.debug;

import dev.reloadall.harness.SourceCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Sources given as text, compiled into a folder. */
record Compiled(Path classes) {

    /** @param sources by the simple name of each class, all in the unnamed package */
    static Compiled into(Path folder, Map<String, String> sources, Path... classPath) {
        Path texts = folder.resolveSibling(folder.getFileName() + "-sources");
        try {
            Files.createDirectories(texts);
            for (Map.Entry<String, String> each : sources.entrySet()) {
                Files.writeString(texts.resolve(each.getKey() + ".java"), each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String said = new SourceCompiler(List.of(classPath)).compile(texts, folder, 17);
        if (!said.isEmpty()) {
            throw new IllegalArgumentException(said);
        }
        return new Compiled(folder);
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return classes.resolve(name + ".class");
    }
}
