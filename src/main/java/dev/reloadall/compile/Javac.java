package dev.reloadall.compile;

import dev.reloadall.Refusal;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of the compiler. */
final class Javac {
    private Javac() {
    }

    /**
     * Compiles.
     *
     * @param hidden binary names of classes not to compile against
     * @return what the compiler says, empty when all went well
     */
    static List<Refusal> compile(Collection<Source> set, List<String> options, Set<String> hidden) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean well = compiler.getTask(said, new HidingFiles(files, hidden), null, options, null,
                    files.getJavaFileObjectsFromPaths(set.stream().map(Source::file).toList())).call();
            return well ? List.of() : new CompilerOutput(set).refusals(said.toString());
        } catch (IOException e) {
            return List.of(Problem.of("the compiler broke off: " + e, "look at its cause, and reload"));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return List.of(Problem.of("the compiler does not take its options " + options + ": " + e.getMessage(), "mend javac= of the agent"));
        } catch (RuntimeException e) {
            return List.of(Problem.of("the compiler failed: " + (e.getCause() == null ? e : e.getCause()), "compile by other means, and reload"));
        }
    }
}
