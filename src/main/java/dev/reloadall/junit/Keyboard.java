package dev.reloadall.junit;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Locale;

/** The lines of standard input, read from the first time a test waits; where the test runner talks through it, none. */
final class Keyboard {
    private static final String[] OWNERS = {"surefire", "worker.org.gradle"};

    private final InputStream in;
    private boolean started;

    /** @param in null for none */
    Keyboard(InputStream in) {
        this.in = in;
    }

    /** The process's own input, whatever {@code System.in} has been made by a test. */
    static Keyboard standard() {
        return new Keyboard(isTaken(System.getProperty("sun.java.command", ""), System.getProperty("reloadall.loop.stdin"))
                ? null : new FileInputStream(FileDescriptor.in));
    }

    /**
     * {@return whether somebody else reads standard input: Maven and Gradle send it their commands}
     *
     * @param command what this JVM was started to run
     * @param wanted {@code true} or {@code false} where the user has said it, else null
     */
    static boolean isTaken(String command, String wanted) {
        if (wanted != null) {
            return !Boolean.parseBoolean(wanted);
        }
        String lower = command.toLowerCase(Locale.ROOT);
        for (String owner : OWNERS) {
            if (lower.contains(owner)) {
                return true;
            }
        }
        return false;
    }

    boolean isThere() {
        return in != null;
    }

    /** Starts handing lines on, once. */
    synchronized void listen(Signals signals) {
        if (in == null || started) {
            return;
        }
        started = true;
        Thread thread = new Thread(() -> read(signals), "reloadall-keyboard");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(Signals signals) {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                signals.typed(line);
            }
        } catch (IOException e) {
            signals.typed("(standard input: " + e + ")");
        }
        signals.inputEnded();
    }
}
