package dev.reloadall.watch;

import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import java.util.function.Consumer;

/** Puts what happens into a few lines for a terminal: a build can change hundreds of classes. */
public final class Words implements Told {
    private static final int MOST_LINES = 24;

    private final Consumer<String> out;

    /** @param out gets each message whole, without a newline at its end */
    public Words(Consumer<String> out) {
        this.out = out;
    }

    /** To whatever is standard error at that time. */
    public static Words onStandardError() {
        return new Words(message -> System.err.println("reloadall: " + message));
    }

    @Override
    public void reloaded(ReloadReport report) {
        out.accept(brief(report.toString()));
    }

    @Override
    public void refused(ReloadException refusal) {
        out.accept(refusal.getMessage().strip());
    }

    @Override
    public void failed(Throwable failure) {
        StackTraceElement[] at = failure.getStackTrace();
        out.accept("a fault while watching: " + failure + (at.length == 0 ? "" : " at " + at[0]));
    }

    private static String brief(String text) {
        String[] lines = text.strip().split("\n");
        if (lines.length <= MOST_LINES) {
            return text.strip();
        }
        int hidden = lines.length - MOST_LINES;
        return String.join("\n", java.util.Arrays.copyOf(lines, MOST_LINES)) + "\n  and " + hidden + " lines more";
    }
}
