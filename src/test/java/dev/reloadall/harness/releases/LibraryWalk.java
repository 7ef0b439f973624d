package dev.reloadall.harness.releases;

import dev.reloadall.harness.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The rows of one library in one setting: each pair in a JVM of its own, and the whole walk. Thread-safe. */
final class LibraryWalk {
    private final Library library;
    private final Setting setting;
    private final WalkJvm jvm;
    private final Judge judge;

    LibraryWalk(Library library, Setting setting, WalkJvm jvm, FreshTexts fresh) {
        this.library = library;
        this.setting = setting;
        this.jvm = jvm;
        this.judge = new Judge(release -> fresh.text(library, release, setting));
    }

    /** What there is to do, to be done in any order. */
    List<Callable<List<Row>>> tasks(boolean pairsOnly) {
        List<Callable<List<Row>>> tasks = new ArrayList<>();
        List<Release> releases = library.releases();
        for (int i = 1; i < releases.size(); i++) {
            List<Release> pair = releases.subList(i - 1, i + 1);
            tasks.add(() -> guarded("pair", pair));
        }
        if (!pairsOnly) {
            tasks.add(() -> guarded("walk", releases));
        }
        return tasks;
    }

    /** An exercise that cannot be judged is a failure like another. */
    private List<Row> guarded(String kind, List<Release> releases) {
        try {
            return walk(kind, releases);
        } catch (UsageException e) {
            return List.of(Row.failed(
                    kind + " " + releases.get(0) + " -> " + releases.get(releases.size() - 1), "bad exercise", "      " + e.getMessage() + "\n"));
        }
    }

    /** A reload that is refused, or a crash, ends that JVM as it would end the user's: the walk goes on in a fresh one, on the release it got to. */
    private List<Row> walk(String kind, List<Release> releases) {
        List<Row> rows = new ArrayList<>();
        int start = 0;
        while (start < releases.size() - 1) {
            List<Release> rest = releases.subList(start, releases.size());
            start += walkOnce(kind, rest, rows);
        }
        return rows;
    }

    /** Returns how many steps were taken, one at least. */
    private int walkOnce(String kind, List<Release> releases, List<Row> rows) {
        WalkJvm.Walked walked = jvm.walk(library, releases, setting);
        if (!judge.startsWell(releases.get(0), walked.steps().get(0))) {
            rows.add(judge.badStart(kind, releases, walked));
            return 1;
        }
        int taken = Math.min(walked.ending(), releases.size() - 1);
        for (int number = 1; number <= taken; number++) {
            rows.add(judge.judge(kind, releases, walked, number));
        }
        return taken;
    }

    @Override
    public String toString() {
        return library.name() + " (" + setting + ")";
    }
}
