package dev.reloadall.engine;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;
import dev.reloadall.engine.scan.ClassFileCheck;
import dev.reloadall.engine.scan.StructuralDigest;
import java.nio.file.Path;
import java.util.Arrays;

/** Comparing class files, and telling them from other files. */
final class ClassFiles {

    private ClassFiles() {
    }

    /** Do they say the same? The VM gives back what it loaded in another order and without what it does not need. */
    static boolean isSame(byte[] a, byte[] b) {
        return Arrays.equals(a, b) || StructuralDigest.of(a).equals(StructuralDigest.of(b));
    }

    static Refusal notReloadable(Class<?> type) {
        return Refusal.of(type.getName(), RefusalKind.NOT_RELOADABLE, "its class file does not lie in a directory, or it is excluded or @NeverReload",
                "include it, or put its directory before the jar on the class path");
    }

    /** @return why the file cannot be taken, or {@code null} */
    static Refusal check(byte[] content, String name, Path file) {
        return ClassFileCheck.check(content, name, file).orElse(null);
    }
}
