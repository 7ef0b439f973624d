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

    private final Answers answers;
    private final Instrumentation instrumentation;
    private final Reloads reloads;

    Afterwards(Answers answers, Instrumentation instrumentation, Reloads reloads) {
        this.answers = answers;
        this.instrumentation = instrumentation;
        this.reloads = reloads;
    }

    /** Each class has a thread that comes after it; the first to come does it for all. */
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
        List<Answer> taken = answers.close(open);
        if (taken.isEmpty()) {
            return;
        }
        try {
            ReloadReport report = reloads.reload(sent(taken), taken);
            if (report.changed()) {
                Console.tell(report.toString());
            }
        } catch (ReloadException e) {
            Console.tell("did not reload what a debugger sent for " + names(taken) + ", though it was told so\n" + e.getMessage());
        } catch (Throwable e) {
            Console.tell("a fault while reloading what a debugger sent for " + names(taken) + ": " + e + " at " + e.getStackTrace()[0]);
        }
    }

    /** A class is locked from before the VM's question to the end of its redefinition, and one who asks for it waits. */
    private void awaitEnd(List<Answer> open) {
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
