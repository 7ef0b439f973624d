package dev.reloadall.cli;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code watch PROGRAM}: the program itself watches, for as long as it is asked what has happened. */
@Command(name = "watch", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = {"Reloads a program whenever its class files change, until this is interrupted.",
            "With --json each line is an object with the events since the one before."})
final class WatchCommand extends TargetCommand {
    private static final long ASK_MILLIS = 300;

    private final List<String> client = List.of(ProcessHandle.current().pid() + "@" + System.nanoTime());

    @Override
    String command() {
        return "watch";
    }

    @Override
    List<String> arguments() {
        return client;
    }

    @Override
    int talk(Connection connection, Output to) {
        Thread end = new Thread(() -> stop(connection));
        connection.ask(command(), client);
        Runtime.getRuntime().addShutdownHook(end);
        to.note("watching; Ctrl-C ends it");
        try {
            while (true) {
                show(connection.ask(command(), client), to);
                Thread.sleep(ASK_MILLIS);
            }
        } catch (InterruptedException e) {
            return ExitCode.DONE;
        } catch (Failure e) {
            Runtime.getRuntime().removeShutdownHook(end);
            throw e;
        }
    }

    private static void show(Reply reply, Output to) {
        if (!reply.text().isEmpty()) {
            boolean refused = reply.text().contains("the reload was refused");
            String time = LocalTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
            to.print(to.isJson() ? reply.json() : to.painted(time + " " + reply.text().strip(), refused));
        }
    }

    /** Without this it would go on watching for a quarter of a minute. */
    private void stop(Connection connection) {
        try {
            connection.ask("unwatch", client);
        } catch (Failure gone) {
            return; // it has ended, and watching with it
        }
    }
}
