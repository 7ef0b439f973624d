import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program whose classes are prepared and never reloaded, beside the same program without the agent. Both processes of a pair are there at the same
 * time and work in turns, a short while each, so that whatever else the machine does disturbs them alike; a pair's figure is the median of the ratios
 * of these turns, and of all turns together for the process, whose time the VM tells in hundredths of a second. Compilers decide differently in each process, hence several pairs: their median, and the interval that holds
 * the true one with 95 % by the sign test. Arguments: pairs, rounds of warm-up, turns, rounds in a turn, Java launcher, jar, class path, and
 * the program.
 */
public class Bench {

    public static void main(String[] args) throws Exception {
        int pairs = Integer.parseInt(args[0]);
        List<String> plain = new ArrayList<>(List.of(args[4], "-Xms1g", "-Xmx1g", "-XX:+UseG1GC", "-cp", args[6]));
        plain.addAll(Arrays.asList(args).subList(7, args.length));
        List<String> prepared = new ArrayList<>(plain);
        prepared.add(1, "-javaagent:" + args[5]);
        double[][] ratios = new double[2][pairs];
        for (int i = 0; i < pairs; i++) {
            double[] pair = pair(plain, prepared, Integer.parseInt(args[1]), Integer.parseInt(args[2]), args[3], i % 2 == 1);
            ratios[0][i] = pair[0];
            ratios[1][i] = pair[1];
        }
        print("the thread that works", ratios[0]);
        print("the whole process", ratios[1]);
    }

    private static void print(String what, double[] ratios) {
        Arrays.sort(ratios);
        int outside = outside(ratios.length);
        Meter.print("prepared and never reloaded, beside no agent, processor time of %s: %.3f (%.3f to %.3f), %d pairs from %.3f to %.3f", what,
                Meter.median(ratios), ratios[outside], ratios[ratios.length - 1 - outside], ratios.length, ratios[0], ratios[ratios.length - 1]);
    }

    /** How many of the sorted ratios may be left out at each end so that the interval still has 95 %. */
    private static int outside(int pairs) {
        double tail = 0;
        double term = Math.pow(0.5, pairs);
        int left = 0;
        for (int i = 0; i < pairs / 2; i++) {
            tail += term;
            if (2 * tail > 0.05) {
                break;
            }
            left = i;
            term = term * (pairs - i) / (i + 1);
        }
        return left;
    }

    private static double[] pair(List<String> plain, List<String> prepared, int warmup, int turns, String rounds, boolean swapped) throws IOException {
        try (Program first = new Program(swapped ? prepared : plain); Program second = new Program(swapped ? plain : prepared)) {
            for (int i = 0; i < warmup; i++) {
                first.work("1");
                second.work("1");
            }
            Program bare = swapped ? second : first;
            Program agent = swapped ? first : second;
            double[] ratios = new double[turns];
            long[] processes = new long[2];
            for (int i = 0; i < turns; i++) {
                boolean bareFirst = i % 2 == 0;
                long[] one = (bareFirst ? bare : agent).work(rounds);
                long[] other = (bareFirst ? agent : bare).work(rounds);
                long[] without = bareFirst ? one : other;
                long[] with = bareFirst ? other : one;
                ratios[i] = (double) with[0] / without[0];
                processes[0] += without[1];
                processes[1] += with[1];
            }
            return new double[] {Meter.median(ratios), (double) processes[1] / processes[0]};
        }
    }

    /** One process, which works when it is told to. */
    private static final class Program implements AutoCloseable {
        private final Process process;
        private final PrintStream input;
        private final BufferedReader output;

        Program(List<String> command) throws IOException {
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            input = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
            output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        }

        long[] work(String rounds) throws IOException {
            input.println(rounds);
            String said = output.readLine();
            if (said == null) {
                throw new IllegalStateException("it has ended");
            }
            String[] times = said.split(" ");
            return new long[] {Long.parseLong(times[0]), Long.parseLong(times[1])};
        }

        @Override
        public void close() {
            input.close(); // and with it the program ends
        }
    }
}
