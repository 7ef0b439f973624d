package dev.reloadall;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The parts that the texts of a report, a plan and an exception have in common. */
final class Rendering {
    /** A person looks for what happened to the state first; a hundred changed bodies come after it. Otherwise as given. */
    private static final Comparator<ClassOutcome> SCHEMA_FIRST =
            Comparator.comparing(outcome -> outcome.verdict() == Verdict.BODIES);

    /** What fits a screen; the lists of the report and its JSON have everything. */
    private static final int MOST_CLASSES = 40;
    private static final int MOST_CHANGES = 12;
    private static final int MOST_LINES = 20;

    private Rendering() {}

    /** A row for each class that is not unchanged, and one more for each further thing that changed in it. */
    static String classes(List<ClassOutcome> outcomes) {
        List<ClassOutcome> shown = outcomes.stream().filter(outcome -> outcome.verdict() != Verdict.UNCHANGED).toList();
        if (shown.isEmpty()) {
            return "";
        }
        Table table = new Table("class", "version", "verdict", "what changed", ">migrated", "how");
        shown.stream().sorted(SCHEMA_FIRST).limit(MOST_CLASSES).forEach(outcome -> rows(outcome, table));
        return table.render("  ") + more(shown.size() - MOST_CLASSES, "class");
    }

    private static void rows(ClassOutcome outcome, Table table) {
        List<String> changes = outcome.changes();
        int hidden = changes.size() - MOST_CHANGES;
        table.row(
                outcome.name(), version(outcome), outcome.verdict().name().toLowerCase(Locale.ROOT),
                changes.isEmpty() ? "" : changes.get(0), migrated(outcome), outcome.how());
        changes.stream().limit(MOST_CHANGES).skip(1).forEach(change -> table.row("", "", "", change, "", ""));
        if (hidden > 0) {
            table.row("", "", "", "and " + Wording.count(hidden, "change") + " more", "", "");
        }
    }

    private static String more(int hidden, String noun) {
        return hidden > 0 ? "  and " + Wording.count(hidden, noun) + " more; toJson() names them all\n" : "";
    }

    private static String version(ClassOutcome outcome) {
        if (outcome.verdict() == Verdict.DELETED) {
            return "v" + outcome.previousVersion() + " -> gone";
        }
        boolean stays = outcome.previousVersion() == outcome.version() || outcome.previousVersion() == 0;
        return stays ? "v" + outcome.version() : "v" + outcome.previousVersion() + " -> v" + outcome.version();
    }

    private static String migrated(ClassOutcome outcome) {
        return outcome.instancesMigrated() == 0 ? "" : Wording.grouped(outcome.instancesMigrated());
    }

    /** Each refusal with its number, kind, reason and way out. */
    static String refusals(List<Refusal> refusals) {
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Refusal refusal : refusals) {
            number++;
            out.append("  ").append(number).append(". ").append(refusal.where()).append("  ").append(refusal.kind()).append('\n');
            detail("", refusal.reason(), out);
            detail("way out: ", refusal.wayOut(), out);
            if (refusal.file() != null) {
                detail("file: ", refusal.file().toString(), out);
            }
        }
        return out.toString();
    }

    private static void detail(String label, String text, StringBuilder out) {
        out.append("     ").append(label).append(indented(text, "     ")).append('\n');
    }

    private static String indented(String text, String indent) {
        return text.strip().replace("\n", "\n" + indent);
    }

    /** A heading and an indented line for each; nothing at all if there are none. */
    static String section(String heading, Collection<?> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder(heading).append('\n');
        lines.stream().limit(MOST_LINES).forEach(line -> out.append("  ").append(indented(line.toString(), "  ")).append('\n'));
        return out + more(lines.size() - MOST_LINES, "line");
    }

    static void json(Json json, ClassOutcome outcome) {
        json.put("name", outcome.name())
                .put("previousVersion", outcome.previousVersion())
                .put("version", outcome.version())
                .put("verdict", outcome.verdict().name())
                .put("fieldsAdded", outcome.fieldsAdded())
                .put("fieldsRemoved", outcome.fieldsRemoved())
                .put("fieldsRetyped", outcome.fieldsRetyped())
                .put("fieldsRenamed", outcome.fieldsRenamed())
                .put("methodsAdded", outcome.methodsAdded())
                .put("methodsRemoved", outcome.methodsRemoved())
                .put("instancesMigrated", outcome.instancesMigrated())
                .put("how", outcome.how());
    }

    static void json(Json json, Refusal refusal) {
        json.put("class", refusal.className())
                .put("member", refusal.member())
                .put("kind", refusal.kind().name())
                .put("reason", refusal.reason())
                .put("wayOut", refusal.wayOut())
                .put("file", refusal.file() == null ? null : refusal.file().toString());
    }

    static void json(Json json, Warning warning) {
        json.put("class", warning.className()).put("member", warning.member()).put("message", warning.message());
    }

    static void json(Json json, ObsoleteFrame frame) {
        json.put("thread", frame.thread())
                .put("class", frame.className())
                .put("method", frame.method())
                .put("line", frame.line());
    }
}
