package dev.reloadall.harness.cases;

import dev.reloadall.harness.SourceCompiler;
import dev.reloadall.harness.Text;
import java.nio.file.Path;

/**
 * The versions of a case as class files, in {@code v1}, {@code v2} and so on; compiled once for all modes and JDKs.
 *
 * @param versions the folder that they are in
 * @param complaint what the compiler said, empty if all versions compile
 */
record CompiledCase(Path versions, String complaint) {
    private static final int MOST_LINES = 20;

    static CompiledCase of(EvolutionCase source, SourceCompiler compiler, Path folder) {
        for (int version = 1; version <= source.versions(); version++) {
            String said = compiler.compile(source.sources(version), folder.resolve("v" + version), source.properties().release(version));
            if (!said.isEmpty()) {
                return new CompiledCase(folder, "v" + version + " does not compile\n" + Text.head(said, MOST_LINES, "    "));
            }
        }
        return new CompiledCase(folder, "");
    }

    boolean compiles() {
        return complaint.isEmpty();
    }

    Path version(int number) {
        return versions.resolve("v" + number);
    }
}
