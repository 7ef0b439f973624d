package bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks of added members in turns with those of the native ones beside them, and prints the medians of each round's
 * ratio. Arguments: rounds, and the VM's options for the programs that are measured.
 */
public final class Access {

    /** An added member's benchmark and that of the member that was always there. */
    private static final Map<String, String> NATIVE = Map.of("addedField", "field", "addedMethod", "method", "addedStatic", "readStatic");

    private Access() {
    }

    public static void main(String[] args) throws RunnerException {
        int rounds = Integer.parseInt(args[0]);
        Options options = options(Arrays.copyOfRange(args, 1, args.length));
        Map<String, List<double[]>> times = new LinkedHashMap<>();
        for (int i = 0; i < rounds; i++) {
            pair(scores(new Runner(options).run())).forEach((name, pair) -> times.computeIfAbsent(name, n -> new ArrayList<>()).add(pair));
        }
        times.forEach(Access::print);
    }

    private static Options options(String[] vm) {
        return new OptionsBuilder().include("bench\\." + System.getProperty("bench.only")).mode(Mode.AverageTime).timeUnit(TimeUnit.NANOSECONDS).forks(1)
                .warmupIterations(4).warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(5).measurementTime(TimeValue.milliseconds(500))
                .jvmArgsAppend(vm).shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();
    }

    private static Map<String, Double> scores(Collection<RunResult> results) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().substring("bench.".length());
            String what = result.getParams().getParamsKeys().stream().map(key -> " " + result.getParams().getParam(key) + " " + key)
                    .reduce("", String::concat);
            scores.put(name + what, result.getPrimaryResult().getScore());
        }
        return scores;
    }

    /** By the added member's benchmark: its nanoseconds and the native one's. */
    private static Map<String, double[]> pair(Map<String, Double> scores) {
        Map<String, double[]> pairs = new LinkedHashMap<>();
        scores.forEach((name, score) -> NATIVE.forEach((added, natively) -> {
            if (name.contains("." + added)) {
                pairs.put(name, new double[] {score, scores.get(name.replace("." + added, "." + natively))});
            }
        }));
        return pairs;
    }

    private static void print(String name, List<double[]> pairs) {
        double[] ratios = pairs.stream().mapToDouble(pair -> pair[0] / pair[1]).sorted().toArray();
        double[] middle = pairs.get(0);
        System.out.printf(Locale.ROOT, "%-44s %6.2f times native (%.2f to %.2f in %d rounds; %.2f ns and %.2f ns in the first)%n", name,
                ratios[ratios.length / 2], ratios[0], ratios[ratios.length - 1], ratios.length, middle[0], middle[1]);
    }
}
