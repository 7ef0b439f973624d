package fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** {@code Main DIRECTORY SEED PROGRAMS VERSIONS MODE INTERFACES}: ends with 1 where a program answered wrongly. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        long seed = Long.parseLong(args[1]);
        boolean attached = args[4].equals("attached");
        List<Round> rounds = new ArrayList<>();
        Map<String, Integer> refused = new TreeMap<>();
        int wrong = 0;
        int reloads = 0;
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            Round round = new Round(directory.resolve("" + (seed + i)), new Random(seed + i), Boolean.parseBoolean(args[5]), refused);
            if (attached) {
                rounds.add(round); // all of them are loaded before the agent comes
            } else {
                wrong += round.run(Integer.parseInt(args[3])) ? 0 : 1;
                reloads += round.reloads();
                if (i % 20 == 19) {
                    System.out.println(i + 1 + " programs, " + reloads + " reloads, " + wrong + " wrong");
                }
            }
        }
        for (Round round : rounds) {
            wrong += round.run(Integer.parseInt(args[3])) ? 0 : 1;
            reloads += round.reloads();
        }
        refused.forEach((what, times) -> System.out.println("refused " + times + " times: " + what));
        System.out.println(reloads + " reloads of " + args[2] + " programs from seed " + seed + ", " + args[4] + ": " + (wrong == 0 ? "no wrong answer" : wrong + " programs WRONG"));
        System.exit(wrong == 0 ? 0 : 1);
    }

    static void write(Path directory, Map<String, String> files) throws java.io.IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, String> each : files.entrySet()) {
            Files.writeString(directory.resolve(each.getKey() + ".java"), each.getValue());
        }
    }
}
