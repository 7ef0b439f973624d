package dev.reloadall.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code referrers PROGRAM CLASS}. */
@Command(name = "referrers", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = "Shows who holds the live instances of a class.")
final class ReferrersCommand extends TargetCommand {
    @Parameters(index = "1", paramLabel = "CLASS", description = "full or simple name of a loaded class")
    private String className;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "how many instances to look at: ${DEFAULT-VALUE}")
    private int limit;

    @Override
    String command() {
        return "referrers";
    }

    @Override
    List<String> arguments() {
        return List.of(className, Integer.toString(limit));
    }
}
