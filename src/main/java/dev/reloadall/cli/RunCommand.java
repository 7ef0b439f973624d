package dev.reloadall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run [options] -- java arguments}. */
@Command(name = "run", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = {"Starts a program under the agent; ends as the program ends, with its exit code.",
            "The options are those of the agent; each may be given several times."})
final class RunCommand implements Callable<Integer> {
    @Option(names = "--watch", description = "reload by itself when class files change")
    private boolean watch;

    @Option(names = "--include", paramLabel = "PATTERN", description = "reload only classes with such names: com.acme.**")
    private List<String> include = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "PATTERN", description = "leave these alone")
    private List<String> exclude = new ArrayList<>();

    @Option(names = "--classes", paramLabel = "DIR", description = "where class files are; default: the directories of the class path")
    private List<Path> classes = new ArrayList<>();

    @Option(names = "--sources", paramLabel = "DIR", description = "compile changed sources before reloading")
    private List<Path> sources = new ArrayList<>();

    @Option(names = "--java", paramLabel = "FILE", description = "the java to start; default: the one this runs on")
    private Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    @Parameters(arity = "1..*", paramLabel = "ARGUMENT", description = "what would follow java, after --")
    private List<String> arguments;

    @Override
    public Integer call() throws InterruptedException {
        Process process = start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    private Process start() {
        try {
            return new ProcessBuilder(command()).inheritIO().start();
        } catch (IOException e) {
            throw new Failure(ExitCode.CANNOT_ATTACH, "Cannot start the program: " + e.getMessage());
        }
    }

    List<String> command() {
        List<String> rest = arguments.get(0).equals("--") ? arguments.subList(1, arguments.size()) : arguments;
        List<String> command = new ArrayList<>(List.of(java.toString(), "-javaagent:" + Jar.path() + agentOptions()));
        command.addAll(rest.get(0).equals("java") ? rest.subList(1, rest.size()) : rest);
        return command;
    }

    private String agentOptions() {
        Stream<String> given = Stream.of(keyed("include", include), keyed("exclude", exclude), keyed("classes", classes),
                keyed("sources", sources), watch ? Stream.of("watch=true") : Stream.<String>empty()).flatMap(each -> each);
        String options = given.collect(Collectors.joining(","));
        return options.isEmpty() ? "" : "=" + options;
    }

    private static Stream<String> keyed(String key, List<?> values) {
        return values.stream().map(Object::toString).map(value -> {
            if (value.contains(",")) {
                throw new Failure(ExitCode.USAGE, "--" + key + " " + value + ": the agent's options cannot hold a comma.");
            }
            return key + "=" + value;
        });
    }
}
