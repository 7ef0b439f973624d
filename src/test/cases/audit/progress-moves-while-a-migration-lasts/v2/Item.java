import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.management.MBeanServer;
import javax.management.ObjectName;

class Item {
    private static final Set<String> SEEN = new LinkedHashSet<>();
    private static int migrated;
    private final int number;
    private int twice;

    Item(int number) {
        this.number = number;
    }

    @Migrate
    private void migrate(PreviousState old) throws Exception {
        twice = 2 * number;
        if (++migrated % 10_000 == 0) {
            SEEN.add(progress());
        }
    }

    /** The bean of a program that the agent came with is there once main has begun. */
    private static String progress() throws Exception {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName name = new ObjectName("dev.reloadall:type=ReloadAll");
        while (!server.isRegistered(name)) {
            Thread.sleep(10);
        }
        return (String) server.getAttribute(name, "Progress");
    }

    String seen() {
        return SEEN + " " + twice;
    }
}
