import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program whose classes are prepared and never reloaded, beside the same program without the agent: processes in pairs, one and then the other, the
 * second pair the other way round. The median of the pairs' ratios, and the interval that holds the true one with 95 % by the sign test.
 * Arguments: pairs, Java launcher, jar, class path, and the program with its arguments.
 */
public class Bench {

    public static void main(String[] args) throws Exception {
        int pairs = Integer.parseInt(args[0]);
        List<String> plain = new ArrayList<>(List.of(args[1], "-Xmx1g", "-XX:+UseG1GC", "-cp", args[3]));
        plain.addAll(Arrays.asList(args).subList(4, args.length));
        List<String> prepared = new ArrayList<>(plain);
        prepared.add(1, "-javaagent:" + args[2]);
        double[] work = new double[pairs];
        double[] whole = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            boolean swapped = i % 2 == 1;
            long[] first = run(swapped ? prepared : plain);
            long[] second = run(swapped ? plain : prepared);
            work[i] = swapped ? (double) first[0] / second[0] : (double) second[0] / first[0];
            whole[i] = (swapped ? first[1] - second[1] : second[1] - first[1]) / 1e6;
        }
        Arrays.sort(work);
        Arrays.sort(whole);
        int outside = outside(pairs);
        Meter.print("prepared and never reloaded, beside no agent, %d pairs: processor time after the warm-up %.3f (%.3f to %.3f); the whole run %+.0f ms (%+.0f to %+.0f)",
                pairs, work[pairs / 2], work[outside], work[pairs - 1 - outside], whole[pairs / 2], whole[outside], whole[pairs - 1 - outside]);
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

    /** What the program printed, and the time that the process was there. */
    private static long[] run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("it ended with " + process.exitValue() + ": " + said);
        }
        return new long[] {Long.parseLong(said), System.nanoTime() - start};
    }
}
