package dev.reloadall.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How an answer is shown; mixed into each command that has one. */
final class Output {
    private static final String RED = "\u001b[31;1m";
    private static final String GREEN = "\u001b[32;1m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";

    @Option(names = "--json", description = "answer as JSON")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    boolean isJson() {
        return json;
    }

    /** Shows an answer; the exit code for it. */
    int show(Reply reply) {
        PrintWriter to = reply.refused() && !json ? line().getErr() : line().getOut();
        to.print(json ? reply.json() + "\n" : painted(reply.text(), reply.refused()));
        to.flush();
        return reply.refused() ? ExitCode.REFUSED : ExitCode.DONE;
    }

    /** The headline says how it went, and a person looks for the way out. */
    String painted(String text, boolean refused) {
        if (!line().getColorScheme().ansi().enabled() || text.isEmpty()) {
            return text;
        }
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        return (refused ? RED : GREEN) + text.substring(0, end) + PLAIN
                + text.substring(end).replaceAll("(?m)^( +)(way out: .*)$", "$1" + YELLOW + "$2" + PLAIN);
    }

    /** Is there a person to whom a line can be shown that is wiped out again? */
    boolean isWatched() {
        return !json && Colour.isTerminal();
    }

    /** Writes over the line that was drawn before. */
    void draw(String text) {
        line().getErr().print("\r\u001b[K" + text);
        line().getErr().flush();
    }

    /** Something beside the answer, for a person. */
    void note(String text) {
        if (!json) {
            line().getErr().println(text);
        }
    }

    void print(String text) {
        line().getOut().println(text);
        line().getOut().flush();
    }

    private CommandLine line() {
        return mixee.commandLine();
    }
}
