package dev.reloadall.cli;

import picocli.CommandLine.Command;

/** {@code undo PROGRAM}. */
@Command(name = "undo", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = "Returns a program to the versions before its last reload, its objects migrated back.")
final class UndoCommand extends TargetCommand {
    @Override
    String command() {
        return "undo";
    }
}
