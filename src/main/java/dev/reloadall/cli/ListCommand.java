package dev.reloadall.cli;

import dev.reloadall.jmx.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code list}. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = "Lists the running Java programs that this user can see, and whether reloadall is in them.")
final class ListCommand implements Callable<Integer> {
    private static final long SECONDS = 15;

    private record Row(Jvm jvm, String agent) {
        JsonObject json() {
            return new JsonObject().put("pid", jvm.pid()).put("main", jvm.main()).put("arguments", jvm.arguments()).put("reloadall", agent);
        }

        String text() {
            return String.format("%7d  %-9s  %s", jvm.pid(), agent, (jvm.main() + " " + jvm.arguments()).strip());
        }
    }

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        List<CompletableFuture<Row>> asked = Jvms.all().stream().map(ListCommand::ask).toList();
        List<Row> rows = asked.stream().map(CompletableFuture::join).toList();
        if (output.isJson()) {
            output.print(new JsonObject().put("programs", rows.stream().map(Row::json).toList()).toString());
        } else {
            output.print("    pid  reloadall  program");
            rows.forEach(row -> output.print(row.text()));
        }
        return ExitCode.DONE;
    }

    /** One that does not answer must not keep the others back. */
    private static CompletableFuture<Row> ask(Jvm jvm) {
        CompletableFuture<Row> row = new CompletableFuture<>();
        Thread asking = new Thread(() -> row.complete(new Row(jvm, agent(jvm))));
        asking.setDaemon(true);
        asking.start();
        return row.completeOnTimeout(new Row(jvm, "?"), SECONDS, TimeUnit.SECONDS);
    }

    private static String agent(Jvm jvm) {
        try (Attachment attachment = Attachment.to(jvm)) {
            return attachment.hasAgent() ? "in" : "no";
        } catch (Failure e) {
            return "closed";
        }
    }
}
