package dev.reloadall.compile;

import dev.reloadall.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what the compiler prints apart into one refusal for each error. The compiler would also hand out its errors one by
 * one, but without the care that it takes of what it prints: whole class names, no list of where a symbol was looked for.
 */
final class CompilerOutput {
    private static final Pattern PLACE = Pattern.compile("^(.+\\.java):\\d+: ");
    /** {@code 2 errors}. */
    private static final Pattern COUNT = Pattern.compile("^\\d+ \\S+$");

    private final Collection<Source> sources;
    private final List<Refusal> refusals = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private Source source;

    CompilerOutput(Collection<Source> sources) {
        this.sources = sources;
    }

    List<Refusal> refusals(String said) {
        said.lines().filter(line -> !COUNT.matcher(line).matches()).forEach(this::line);
        end();
        return refusals.isEmpty() ? List.of(Problem.of("the compiler does not say why", "compile by other means, and reload")) : refusals;
    }

    private void line(String line) {
        Matcher place = PLACE.matcher(line);
        if (place.find()) {
            end();
            source = sources.stream().filter(each -> each.file().toString().equals(place.group(1))).findFirst().orElse(null);
        } else if (line.startsWith("error: ")) {
            end();
            source = null;
        }
        block.append(line).append('\n');
    }

    private void end() {
        if (!block.toString().isBlank()) {
            refusals.add(Problem.in(source, block.toString().strip()));
        }
        block.setLength(0);
    }
}
