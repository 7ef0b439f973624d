package dev.reloadall.engine.hotswap;

import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import dev.reloadall.engine.scan.LoadedBytes;
import java.lang.instrument.Instrumentation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reloads what a debugger sent as soon as the VM is through with the debugger's request. */
final class Afterwards {

    private static final long PATIENCE_MILLIS = 30_000;
    /** Set for the thread that reloads: it does not wait for itself. */
    private static final ThreadLocal<Boolean> WORKING = new ThreadLocal<>();

    private final Answers answers;
    private final Instrumentation instrumentation;
    private final Reloads reloads;

    Afterwards(Answers answers, Instrumentation instrumentation, Reloads reloads) {
        this.answers = answers;
        this.instrumentation = instrumentation;
        this.reloads = reloads;
    }

    /** Each class has a thread that comes after it; the first to come, or one of the program's that needs it, does it for all. */
    void begin() {
        Thread thread = new Thread(null, this::run, "reloadall hot swap", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        thread.start();
    }

    private void run() {
        List<Answer> open = answers.open();
        awaitEnd(open);
        while (!answers.open().equals(open)) { // the VM has asked for more
            open = answers.open();
            awaitEnd(open);
        }
        List<Answer> taken = answers.begin(open);
        if (!taken.isEmpty()) {
            try {
                reload(taken);
            } finally {
                answers.end(taken);
            }
        }
    }

    /**
     * Asked by a thread that has come to code which belongs to a reload.
     *
     * @return whether the code is in force
     */
    boolean arrive(long number) {
        if (WORKING.get() != null || reloads.isReloading()) {
            return true;
        }
        run(); // our own thread may be suspended
        Boolean inForce = await(number);
        if (inForce == null) {
            Console.tell("the reload of what a debugger sent does not end; " + Thread.currentThread().getName()
                    + ", whose lock it may be waiting for, goes on in new code");
        }
        return inForce == null || inForce;
    }

    private Boolean await(long number) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answers.await(number, PATIENCE_MILLIS);
                } catch (InterruptedException e) {
                    interrupted = true; // whoever waits for this thread waits for the reload too
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void reload(List<Answer> taken) {
        WORKING.set(true);
        try {
            ReloadReport report = reloads.reload(sent(taken), taken);
            if (report.changed()) {
                Console.tell(report.toString());
            }
        } catch (ReloadException e) {
            Console.tell("did not reload what a debugger sent for " + names(taken) + ", though it was told so\n" + e.getMessage());
        } catch (Throwable e) {
            Console.tell("a fault while reloading what a debugger sent for " + names(taken) + ": " + e + " at " + e.getStackTrace()[0]);
        } finally {
            WORKING.remove();
        }
    }

    /** A class is locked from before the VM's question to the end of its redefinition, and one who asks for it waits. */
    private void awaitEnd(List<Answer> open) {
        if (open.isEmpty()) {
            return;
        }
        LoadedBytes.of(instrumentation, open.stream().<Class<?>>map(each -> each.type().type()).filter(each -> each != null).toList());
    }

    private static Map<Class<?>, byte[]> sent(List<Answer> taken) {
        Map<Class<?>, byte[]> sent = new LinkedHashMap<>();
        taken.stream().filter(each -> each.type().type() != null).forEach(each -> sent.put(each.type().type(), each.sent()));
        return sent;
    }

    private static String names(List<Answer> answers) {
        return answers.stream().map(each -> each.type().name().replace('/', '.')).collect(Collectors.joining(", "));
    }
}
