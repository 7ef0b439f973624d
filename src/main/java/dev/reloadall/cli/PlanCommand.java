package dev.reloadall.cli;

import picocli.CommandLine.Command;

/** {@code plan PROGRAM}. */
@Command(name = "plan", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = "Shows what a reload would do now, with everything that stands in the way.")
final class PlanCommand extends TargetCommand {
    @Override
    String command() {
        return "plan";
    }
}
