package dev.reloadall.cli;

import picocli.CommandLine.Command;

/** {@code audit PROGRAM}. */
@Command(name = "audit", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = "Shows what of earlier versions is still alive: frames, lambdas, instances of deleted classes.")
final class AuditCommand extends TargetCommand {
    @Override
    String command() {
        return "audit";
    }
}
