import java.lang.instrument.Instrumentation;
import java.util.Arrays;
import java.util.Locale;

/** What the benchmarks share; also a Java agent, so that they can measure the bare VM beside reloadall. */
class Meter {
    static volatile Instrumentation instrumentation;

    public static void premain(String options, Instrumentation given) {
        instrumentation = given;
    }

    interface Step {
        void run() throws Exception;
    }

    /** Runs the steps in turns and returns the median nanoseconds of each; the first half of the rounds warms up. */
    static double[] medians(int rounds, Step... steps) throws Exception {
        double[][] times = new double[steps.length][rounds];
        for (int round = -rounds; round < rounds; round++) {
            for (int i = 0; i < steps.length; i++) {
                long start = System.nanoTime();
                steps[i].run();
                times[i][Math.max(round, 0)] = System.nanoTime() - start;
            }
        }
        return Arrays.stream(times).mapToDouble(Meter::median).toArray();
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
