import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ParseResult;

/** A configured command line with subcommands, groups and mixins, and one built by hand, asked again and again. */
public class Exercise {

    static class Common {
        @Option(names = {"-v", "--verbose"}, description = "More output. May be given several times.")
        boolean[] verbose = {};
    }

    static class Either {
        @Option(names = "--json", description = "JSON") boolean json;
        @Option(names = "--xml", description = "XML") boolean xml;
    }

    @Command(name = "shop", mixinStandardHelpOptions = true, version = {"shop 1.0", "of today"}, header = "A shop.", description = "Sells @|bold things|@.",
            footer = "%nEnd.", synopsisHeading = "Usage:%n  ", sortOptions = false, subcommands = {Buy.class, Count.class})
    static class Shop implements Callable<Integer> {
        @Mixin Common common;
        @ArgGroup(exclusive = true, multiplicity = "0..1", heading = "Formats:%n") Either either;
        @Option(names = {"-u", "--unit"}, description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if none.", defaultValue = "SECONDS") TimeUnit unit;
        @Option(names = "-D", description = "Definitions.") Map<String, Integer> defined = new TreeMap<>();
        @Option(names = "--no-color", negatable = true) boolean color = true;
        @Option(names = "--size", arity = "1..2", split = ",", paramLabel = "<n>") List<Integer> sizes = new ArrayList<>();
        @Parameters(index = "0..*", hidden = true) List<String> rest;

        @Override
        public Integer call() {
            return 3;
        }
    }

    @Command(name = "buy", aliases = "b", description = "Buys.")
    static class Buy implements Callable<Integer> {
        @ParentCommand Shop shop;
        @Parameters(index = "0", description = "What.") String what;
        @Parameters(index = "1", arity = "0..1", defaultValue = "1", description = "How many (${DEFAULT-VALUE}).") int count;
        @Option(names = "--from", required = true, paramLabel = "FILE", description = "Where.") File from;

        @Override
        public Integer call() {
            return shop.sizes.size() * 100 + count;
        }
    }

    @Command(name = "count", description = "Counts.", exitCodeOnExecutionException = 9)
    static class Count implements Runnable {
        @Option(names = "--fail") boolean fail;

        @Override
        public void run() {
            if (fail) {
                throw new IllegalStateException("asked for");
            }
        }
    }

    static final class Live {
        final CommandLine shop = new CommandLine(new Shop());
        final CommandLine built;

        Live() {
            shop.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(70).setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
            shop.setExecutionExceptionHandler((e, line, result) -> 77);
            shop.registerConverter(File.class, text -> new File("/base", text));
            CommandSpec spec = CommandSpec.create().name("built").addOption(OptionSpec.builder("-c", "--count").paramLabel("N").type(int.class)
                    .description("number").defaultValue("4").build());
            spec.addPositional(PositionalParamSpec.builder().paramLabel("FILES").type(List.class).auxiliaryTypes(String.class).arity("0..*").build());
            spec.usageMessage().description("by hand").footer("bye");
            built = new CommandLine(spec);
        }
    }

    public static Object create() {
        return new Live();
    }

    public static String use(Object object) {
        Live live = (Live) object;
        StringBuilder out = new StringBuilder();
        for (String line : List.of("-vv --unit minutes -Da=1 -Db=2 --size 3,4 buy --from x tea 5", "--json count", "count --fail", "--json --xml", "buy tea",
                "--unit ages", "--size x", "--no-color --size=1 b --from=f milk", "a b c", "", "--version", "count extra", "-Dq=z", "--nosuch")) {
            run(out, live.shop, line);
        }
        Shop shop = (Shop) live.shop.getCommand();
        out.append(shop.unit).append(shop.defined).append(shop.sizes).append(shop.color).append('\n');
        out.append(live.shop.getUsageMessage(Help.Ansi.OFF)).append(live.shop.getSubcommands().get("buy").getUsageMessage(Help.Ansi.OFF));
        built(out, live.built);
        return out.toString();
    }

    private static void run(StringBuilder out, CommandLine line, String text) {
        StringWriter normal = new StringWriter();
        StringWriter error = new StringWriter();
        line.setOut(new PrintWriter(normal)).setErr(new PrintWriter(error));
        int code = line.execute(text.isEmpty() ? new String[0] : text.split(" "));
        ParseResult result = line.getParseResult();
        out.append(text).append(" -> ").append(code).append(' ').append(normal.toString().trim()).append(' ').append(error.toString().split("\n")[0]).append('\n');
        if (code < 100 && result != null) {
            out.append("  ").append(result.matchedOptions().size()).append(result.hasSubcommand()).append(result.originalArgs()).append('\n');
        }
    }

    private static void built(StringBuilder out, CommandLine built) {
        out.append(built.getUsageMessage(Help.Ansi.OFF));
        for (String[] args : new String[][] {{"-c", "7", "a", "b"}, {}, {"-c"}, {"--count=x"}}) {
            try {
                ParseResult result = built.parseArgs(args);
                out.append(Arrays.toString(args)).append((Object) result.matchedOptionValue('c', 0)).append(result.matchedPositionals().size())
                        .append(result.unmatched()).append('\n');
            } catch (ParameterException e) {
                out.append(e.getMessage()).append('\n');
            }
        }
    }
}
