package dev.reloadall.cli;

import java.util.Arrays;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** {@code java -jar reloadall.jar}. */
@Command(name = "reloadall",
        description = "Hot reload for running Java programs: their live objects are migrated to the new classes.",
        mixinStandardHelpOptions = true, versionProvider = Main.Version.class, synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n", optionListHeading = "%n",
        subcommands = {ListCommand.class, PlanCommand.class, ReloadCommand.class, WatchCommand.class, UndoCommand.class,
            AuditCommand.class, InstancesCommand.class, ReferrersCommand.class, RunCommand.class, AutoComplete.GenerateCompletion.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:refused; nothing has changed", "2:the command line is wrong",
            "3:cannot attach to the program", "4:no such program, or the name stands for several",
            "5:the program ended, or the connection broke, half-way"},
        footerHeading = "%nExamples:%n",
        footer = {"  java -jar reloadall.jar list", "  java -jar reloadall.jar plan 4711", "  java -jar reloadall.jar reload shop.Main",
            "  java -jar reloadall.jar run --watch -- -cp classes shop.Main", "",
            "A program is named by its process id, its main class (full or simple name) or its jar."})
public final class Main {
    @Option(names = "--color", paramLabel = "WHEN", scope = CommandLine.ScopeType.INHERIT, defaultValue = "auto",
            description = "colours: auto (on a terminal), always, never")
    private Colour colour;

    private Main() {
    }

    /** Called by {@link dev.reloadall.agent.Launcher}. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        Colour colour = Colour.given(arguments);
        CommandLine line = new CommandLine(new Main());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(colour.isOn() ? Ansi.ON : Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Main::failed);
        line.getSubcommands().get("run").setStopAtPositional(true);
        if (arguments.length == 0) {
            line.usage(line.getErr());
            return ExitCode.USAGE;
        }
        return line.execute(arguments);
    }

    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        line.getErr().println(line.getColorScheme().errorText(e instanceof Failure ? e.getMessage() : "a fault of reloadall: " + e));
        if (e instanceof Failure failure) {
            return failure.code();
        }
        Arrays.stream(e.getStackTrace()).limit(8).forEach(frame -> line.getErr().println("    at " + frame));
        return ExitCode.CONNECTION_LOST;
    }

    /** Out of the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"reloadall " + Jar.version(), "Java " + Runtime.version()};
        }
    }
}
