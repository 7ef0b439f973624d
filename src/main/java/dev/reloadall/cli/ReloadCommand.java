package dev.reloadall.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code reload PROGRAM}. */
@Command(name = "reload", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = "Reloads every class whose class file has changed.")
final class ReloadCommand extends TargetCommand {
    @Option(names = "--rehash", description = "rehash live hash maps and sets whose keys hash differently on the new classes")
    private boolean rehash;

    @Option(names = "--wait", paramLabel = "SECONDS", description = "wait until no method that changes is running, for so long at most")
    private Integer seconds;

    @Override
    String command() {
        return "reload";
    }

    @Override
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (rehash) {
            arguments.add("rehash");
        }
        if (seconds != null) {
            arguments.add(Duration.ofSeconds(seconds).toString());
        }
        return arguments;
    }
}
