package dev.reloadall.cli;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line on the terminal while a command lasts: the step that runs, with a bar while objects are migrated. */
final class ProgressLine implements AutoCloseable, Runnable {
    private static final long LOOK_MILLIS = 200;
    private static final int WIDTH = 30;
    private static final Pattern COUNTED = Pattern.compile("(\\w+), ([\\d,]+) of ([\\d,]+)");

    private final Supplier<String> progress;
    private final Output output;
    private final Thread thread = new Thread(this, "progress");
    private boolean closed;
    private boolean drawn;

    private ProgressLine(Supplier<String> progress, Output output) {
        this.progress = progress;
        this.output = output;
    }

    /** Shows it until it is closed; nothing where nobody looks. */
    static ProgressLine show(Supplier<String> progress, Output output) {
        ProgressLine line = new ProgressLine(progress, output);
        if (output.isWatched()) {
            line.thread.setDaemon(true);
            line.thread.start();
        }
        return line;
    }

    @Override
    public synchronized void run() {
        try {
            while (!closed) {
                wait(LOOK_MILLIS);
                draw();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void draw() {
        String now = closed ? "" : progress.get();
        if (!closed && !now.isEmpty() && !now.equals("idle")) {
            drawn = true;
            output.draw(bar(now));
        }
    }

    /** What the program says, with a bar before it where it says how much of how much. */
    static String bar(String progress) {
        Matcher counted = COUNTED.matcher(progress);
        if (!counted.matches()) {
            return progress;
        }
        long done = number(counted.group(2));
        long all = Math.max(1, number(counted.group(3)));
        int full = (int) (WIDTH * Math.min(done, all) / all);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + progress;
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
        if (drawn) {
            output.draw("");
        }
    }
}
