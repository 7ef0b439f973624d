import com.sun.management.HotSpotDiagnosticMXBean;
import evolve.Evolve;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

public class Main {
    static final String IN_TLAB = "jdk.ObjectAllocationInNewTLAB";
    static List<Object> kept = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        Path directory = Files.createTempDirectory("recorded");
        Object first = new Order(1);
        kept.add(first);
        try (Recording recording = new Recording()) {
            recording.enable(IN_TLAB);
            recording.start();
            Evolve.next();
            for (int i = 0; i < 200_000; i++) {
                kept.add(new Order(i));
            }
            recording.stop();
            recording.dump(directory.resolve("recording.jfr"));
        }
        int orders = 0;
        for (RecordedEvent event : RecordingFile.readAllEvents(directory.resolve("recording.jfr"))) {
            RecordedClass made = event.getClass("objectClass");
            orders += made.getName().startsWith("Order") ? 1 : 0;
        }
        System.out.println("recorded: " + (orders > 0));

        Path dump = directory.resolve("dump.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        System.out.println("dumped: " + (Files.size(dump) > 200_000));
        int comparable = 0;
        for (Object each : kept) {
            comparable += each instanceof Comparable && each.getClass() == Order.class ? 1 : 0;
        }
        System.out.println(comparable);
        Files.delete(dump);
        Files.delete(directory.resolve("recording.jfr"));
        Files.delete(directory);
    }
}
