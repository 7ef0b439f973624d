package dev.reloadall.jmx;

import dev.reloadall.Audit;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadOptions;
import dev.reloadall.ReloadPlan;
import dev.reloadall.ReloadReport;
import dev.reloadall.engine.Engine;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The commands of the command line, carried out in the program. */
final class Commands {
    private final Engine engine;
    private final HeapQuestions heap;
    private final Leases leases;

    Commands(Engine engine, HeapQuestions heap, Leases leases) {
        this.engine = engine;
        this.heap = heap;
        this.leases = leases;
    }

    Answer ask(String command, List<String> arguments) {
        return switch (command) {
            case "reload" -> report(() -> engine.reload(options(arguments)));
            case "undo" -> report(engine::undo);
            case "plan" -> plan();
            case "audit" -> audit();
            case "instances" -> looked(() -> heap.instances(arguments.get(0)));
            case "referrers" -> looked(() -> heap.referrers(arguments.get(0), Integer.parseInt(arguments.get(1))));
            case "watch" -> leases.poll(arguments.get(0));
            case "unwatch" -> leases.end(arguments.get(0));
            default -> throw new IllegalArgumentException("no such command: " + command);
        };
    }

    private static ReloadOptions options(List<String> arguments) {
        ReloadOptions options = ReloadOptions.defaults();
        for (String each : arguments) {
            options = each.equals("rehash") ? options.rehashing() : options.waitingForQuiescence(Duration.parse(each));
        }
        return options;
    }

    private static Answer report(Supplier<ReloadReport> reload) {
        try {
            ReloadReport report = reload.get();
            return Answer.done(report.toString(), report.toJson());
        } catch (ReloadException e) {
            return Answer.refused(e.getMessage() + "\n", e.report().toJson());
        }
    }

    private Answer plan() {
        ReloadPlan plan = engine.plan();
        return plan.canReload() ? Answer.done(plan.toString(), plan.toJson()) : Answer.refused(plan.toString(), plan.toJson());
    }

    private Answer audit() {
        Audit audit = engine.audit();
        return Answer.done(audit.toString(), audit.toJson());
    }

    private static Answer looked(Supplier<Answer> question) {
        try {
            return question.get();
        } catch (IllegalArgumentException e) {
            return Answer.refused(e.getMessage() + "\n", new JsonObject().put("error", e.getMessage()).toString());
        }
    }
}
