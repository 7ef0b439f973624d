package dev.reloadall.harness.releases;

import dev.reloadall.harness.Jdk;
import dev.reloadall.harness.Mode;
import dev.reloadall.harness.UsageException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What an exercise answers in a JVM that started on a release: what is right. Asked once per release and JDK; thread-safe. */
final class FreshTexts {
    private final WalkJvm jvm;
    private final Map<List<Object>, String> texts = new ConcurrentHashMap<>();

    FreshTexts(WalkJvm jvm) {
        this.jvm = jvm;
    }

    String text(Library library, Release release, Setting setting) {
        return texts.computeIfAbsent(List.of(library.name(), release, setting.jdk()), key -> ask(library, release, setting.jdk()));
    }

    private String ask(Library library, Release release, Jdk jdk) {
        String first = start(library, release, jdk);
        if (!first.equals(start(library, release, jdk))) {
            throw new UsageException("the exercise of " + library.name() + " gives another text on " + release + " each time it is started");
        }
        return first;
    }

    private String start(Library library, Release release, Jdk jdk) {
        WalkJvm.Walked walked = jvm.walk(library, List.of(release), new Setting(Mode.ATTACHED, jdk, ""));
        Step step = walked.steps().get(0);
        String text = step.newText();
        if (!step.done() || text.isBlank() || text.startsWith("create() threw") || text.startsWith("use() threw")) {
            throw new UsageException("the exercise of " + library.name() + " does not run on " + release + ": "
                    + walked.jvm().complaint() + "\n" + text + walked.jvm().errors());
        }
        if (!text.equals(step.oldTexts().get(0))) {
            throw new UsageException("the exercise of " + library.name() + " gives another text each time a graph is used, on " + release);
        }
        return text;
    }
}
