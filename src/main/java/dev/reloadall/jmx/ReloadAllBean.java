package dev.reloadall.jmx;

import dev.reloadall.ReloadException;
import dev.reloadall.ReloadReport;
import dev.reloadall.engine.Engine;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.management.MBeanNotificationInfo;
import javax.management.Notification;
import javax.management.NotificationBroadcasterSupport;

/** The bean itself: asks the engine, and lets nothing out but types of the JDK. */
final class ReloadAllBean extends NotificationBroadcasterSupport implements ReloadAllMXBean {
    private final Engine engine;
    private final HeapQuestions heap;
    private final Commands commands;
    private final Tally tally;

    ReloadAllBean(Engine engine, HeapQuestions heap, Commands commands, Tally tally) {
        super(new MBeanNotificationInfo(new String[] {RELOADED, REFUSED}, Notification.class.getName(),
                "a reload changed something, or was refused; the user data is the report as JSON"));
        this.engine = engine;
        this.heap = heap;
        this.commands = commands;
        this.tally = tally;
    }

    void tell(ReloadReport report, String message) {
        Notification notification = new Notification(report.succeeded() ? RELOADED : REFUSED, NAME, tally.next(),
                System.currentTimeMillis(), message);
        notification.setUserData(report.toJson());
        sendNotification(notification);
    }

    /** No cause either: a client could not read an exception whose class it does not have. */
    private static <T> T crossing(Supplier<T> action) {
        try {
            return action.get();
        } catch (ReloadException e) {
            throw new IllegalStateException(e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage());
        } catch (RuntimeException e) {
            IllegalStateException crossing = new IllegalStateException(e.toString());
            crossing.setStackTrace(e.getStackTrace());
            throw crossing;
        }
    }

    @Override
    public String reloadAll() {
        return crossing(() -> engine.reload(dev.reloadall.ReloadOptions.defaults()).toString());
    }

    @Override
    public String plan() {
        return crossing(() -> engine.plan().toString());
    }

    @Override
    public String undo() {
        return crossing(() -> engine.undo().toString());
    }

    @Override
    public String audit() {
        return crossing(() -> engine.audit().toString());
    }

    @Override
    public Map<String, Long> instances(String className) {
        return crossing(() -> heap.counts(className));
    }

    @Override
    public Answer ask(String command, String[] arguments) {
        return crossing(() -> commands.ask(command, List.of(arguments)));
    }

    @Override
    public String getLastReport() {
        return tally.text();
    }

    @Override
    public String getLastReportJson() {
        return tally.json();
    }

    @Override
    public long getReloadCount() {
        return tally.reloads();
    }

    @Override
    public Map<String, Integer> getLoadedVersions() {
        return engine.versions();
    }

    @Override
    public String getProgress() {
        return engine.progress();
    }
}
