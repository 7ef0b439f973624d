package dev.reloadall.jmx;

import dev.reloadall.AutoReloader;
import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import dev.reloadall.engine.Engine;
import dev.reloadall.runtime.Gateway;
import dev.reloadall.watch.Told;
import java.lang.instrument.Instrumentation;
import java.util.function.Function;

/**
 * Registers the bean when that does no harm.
 *
 * <p>The first to ask for the platform's MBean server creates it, and logging with it. A program may set
 * {@code javax.management.builder.initial} or {@code java.util.logging.manager} in its {@code main}, so an agent must not be
 * the first: the bean waits until {@code main} has been running for a while, unless a tool asks for it.
 */
public final class Registrar {
    private static final long AFTER_MAIN_BEGAN_MILLIS = 2_000;
    private static final long LOOK_MILLIS = 250;

    private final Tally tally = new Tally();
    private Engine engine;
    private Function<Told, AutoReloader> watch;
    private volatile Published published;

    /** Gives it what the bean is about; once. */
    public void serve(Engine given, Function<Told, AutoReloader> watching) {
        engine = given;
        watch = watching;
    }

    /** A reload has changed something. */
    public void reloaded(ReloadReport report) {
        tell(report, report.toString());
    }

    /** A reload did not happen. */
    public void refused(ReloadException refusal) {
        tell(refusal.report(), refusal.getMessage());
    }

    private void tell(ReloadReport report, String message) {
        tally.count(report, message);
        Published known = published;
        if (known != null) {
            known.tell(report, message);
        }
    }

    /**
     * Registers it, unless it is.
     *
     * @throws IllegalStateException when that cannot be done in this program; says why
     */
    public synchronized void registerNow() {
        if (published != null) {
            return;
        }
        if (!isPossible()) {
            throw new IllegalStateException("this program runs without the module java.management, through which tools talk to "
                    + "reloadall: start it with --add-modules java.management,jdk.management.agent");
        }
        Classes classes = new Classes((Instrumentation) Gateway.instrumentation());
        HeapQuestions heap = new HeapQuestions(engine, classes);
        published = Published.of(new ReloadAllBean(engine, heap, new Commands(engine, heap, new Leases(watch)), tally));
    }

    private static boolean isPossible() {
        return ModuleLayer.boot().findModule("java.management").isPresent();
    }

    /** Registers it once the program has begun, on a thread of its own; does nothing where it cannot be. */
    public void registerLater() {
        if (isPossible()) {
            Thread waiting = new Thread(this::waitForMain, "reloadall-jmx");
            waiting.setDaemon(true);
            waiting.start();
        }
    }

    private void waitForMain() {
        try {
            while (!ProgramStart.hasBegun() && published == null) {
                Thread.sleep(LOOK_MILLIS);
            }
            Thread.sleep(AFTER_MAIN_BEGAN_MILLIS);
            registerNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | LinkageError e) {
            System.err.println("reloadall: not registered with JMX, everything else works: " + e);
        }
    }
}
