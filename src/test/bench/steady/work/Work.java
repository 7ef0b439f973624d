import java.lang.management.ManagementFactory;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A program with a real library in its class directory: reads a large document and writes it again, over and over. Prints the processor time
 * in nanoseconds that the process took for the rounds after the warm-up, all its threads together: other programs of the machine disturb
 * that less than the time that went by. Arguments: rounds of warm-up, rounds measured.
 */
public class Work {

    public static void main(String[] args) {
        String document = document(200);
        int total = 0;
        for (int i = Integer.parseInt(args[0]); i > 0; i--) {
            total += round(document);
        }
        long start = processorTime();
        for (int i = Integer.parseInt(args[1]); i > 0; i--) {
            total += round(document);
        }
        System.out.println(processorTime() - start);
        if (total == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static int round(String document) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        Map<?, ?> read = new Yaml(options).load(document);
        return new Yaml().dump(read).length();
    }

    private static String document(int entries) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < entries; i++) {
            text.append("entry").append(i).append(":\n  name: \"the ").append(i).append("th\"\n  tags: [a, b, 'c', ").append(i)
                    .append("]\n  text: >\n    folded text of some length that\n    goes over lines\n  nested:\n    - {x: ").append(i)
                    .append(", y: 1.5}\n    - {x: 2, y: ~}\n  when: 2024-02-29\n");
        }
        return text.toString();
    }
}
