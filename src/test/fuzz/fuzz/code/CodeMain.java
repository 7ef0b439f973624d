package fuzz.code;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** {@code CodeMain DIRECTORY SEED PROGRAMS VERSIONS MODE SNIPPETS}: ends with 1 where a program answered wrongly. */
public final class CodeMain {

    private CodeMain() {
    }

    public static void main(String[] args) throws Exception {
        long seed = Long.parseLong(args[1]);
        List<Snippet> snippets = Snippet.read(Path.of(args[5]));
        List<Trial> waiting = new ArrayList<>();
        Map<String, Integer> refused = new TreeMap<>();
        int wrong = 0;
        int reloads = 0;
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            Path directory = Path.of(args[0]).resolve("" + (seed + i));
            Compiled.delete(directory);
            Trial trial = new Trial(directory, new Random(seed + i), snippets, refused);
            waiting.add(trial);
            if (!args[4].equals("attached")) { // else all of them are loaded before the agent comes
                wrong += waiting.remove(0).run(Integer.parseInt(args[3])) ? 0 : 1;
                reloads += trial.reloads();
            }
        }
        for (Trial trial : waiting) {
            wrong += trial.run(Integer.parseInt(args[3])) ? 0 : 1;
            reloads += trial.reloads();
        }
        refused.forEach((what, times) -> System.out.println("refused " + times + " times: " + what));
        System.out.println(reloads + " reloads of " + args[2] + " programs from seed " + seed + ", " + args[4] + ": " + (wrong == 0 ? "no wrong answer" : wrong + " programs WRONG"));
        System.exit(wrong == 0 ? 0 : 1);
    }
}
