import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * A program with a real library in its class directory: reads a large document and writes it again. For each line of its input, a number of rounds,
 * it works that long and prints the processor time in nanoseconds that this took: of the thread that works, and of the whole process with
 * its compilers and collectors.
 */
public class Work {

    public static void main(String[] args) throws IOException {
        String document = document(200);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long process = processTime();
            int total = 0;
            for (int i = Integer.parseInt(line); i > 0; i--) {
                total += round(document);
            }
            if (total == 0) {
                throw new IllegalStateException("nothing was read");
            }
            System.out.println((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - thread) + " " + (processTime() - process));
        }
    }

    private static long processTime() {
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
