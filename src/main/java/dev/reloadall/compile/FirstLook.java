package dev.reloadall.compile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Before anything has been compiled here, time is all there is to tell which class files are older than their sources. */
final class FirstLook {
    private FirstLook() {
    }

    static Set<Source> stale(SourceTree sources, ClassIndex index) {
        return sources.all().stream().filter(source -> isStale(source, index.of(source.name()))).collect(Collectors.toSet());
    }

    private static boolean isStale(Source source, List<IndexedClass> classes) {
        boolean mayHaveNone = source.name().endsWith("package-info.java");
        return classes.isEmpty() ? !mayHaveNone
                : classes.stream().anyMatch(each -> each.file().toFile().lastModified() < source.modified());
    }
}
