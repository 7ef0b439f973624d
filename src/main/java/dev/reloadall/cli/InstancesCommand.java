package dev.reloadall.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code instances PROGRAM CLASS}. */
@Command(name = "instances", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = "Counts the live instances of a class, its subclasses' included.")
final class InstancesCommand extends TargetCommand {
    @Parameters(index = "1", paramLabel = "CLASS", description = "full or simple name of a loaded class")
    private String className;

    @Override
    String command() {
        return "instances";
    }

    @Override
    List<String> arguments() {
        return List.of(className);
    }
}
