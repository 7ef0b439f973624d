package dev.reloadall.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command to one program, which answers. */
abstract class TargetCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROGRAM", description = "process id, main class (full or simple name) or jar")
    private String program;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        try (Connection connection = Connection.to(Jvms.find(program), output)) {
            return talk(connection, output);
        }
    }

    int talk(Connection connection, Output to) {
        Reply reply;
        try (ProgressLine line = ProgressLine.show(connection::progress, to)) {
            reply = connection.ask(command(), arguments());
        }
        return to.show(reply);
    }

    /** As the bean calls it. */
    abstract String command();

    List<String> arguments() {
        return List.of();
    }
}
