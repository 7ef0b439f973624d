import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.TypeDescription;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.Constructor;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.env.EnvScalarConstructor;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.introspector.BeanAccess;
import org.yaml.snakeyaml.introspector.Property;
import org.yaml.snakeyaml.introspector.PropertyUtils;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.NumberAnchorGenerator;
import org.yaml.snakeyaml.util.UriEncoder;

/**
 * Configured loaders and dumpers, type descriptions, representers and a composed node graph stay live; what they answer is asked
 * again each time. What 1.31 adds to a live resolver only a constructor could fill.
 */
public class Exercise {
    private static final String STOCK = String.join("\n",
            "# a comment", "defaults: &defaults {unit: piece, min: 3, tags: [a, b]}", "items:", "- <<: *defaults", "  name: bolt # inline",
            "  min: 10", "- {<<: *defaults, name: 'nut', price: 0.25}", "- name: \"tab\\there \\u263A\"", "  text: |", "    two", "    lines",
            "  folded: >-", "    folded", "    text", "", "    with a break", "numbers: [0o17, 017, 0x1F, 0b101, 1_000, 190:20:30, -12, 12345678901234567890]",
            "floats: [1.5, 1e3, 1.0e+3, .5, .inf, -.INF, .NaN, 1_0.5]", "booleans: [yes, No, on, OFF, true, False, y, n]",
            "nulls: [~, null, Null]", "dates: [2001-12-14, 2001-12-14t21:59:43.10-05:00, 2001-12-15 2:59:43.10]",
            "binary: !!binary R0lGODlhDAAMAIQAAP8=", "set: !!set {a, b, c}", "ordered: !!omap [one: 1, two: 2]", "pairs: !!pairs [x: 1, x: 2]", "? [complex, key]",
            ": value", "empty: ''", "url: http://example.org:80/?a#b", "");

    /** Those that every release has: what a release adds to them is in no graph made before it. */
    private static final List<DumperOptions.ScalarStyle> STYLES = List.of(DumperOptions.ScalarStyle.DOUBLE_QUOTED, DumperOptions.ScalarStyle.SINGLE_QUOTED,
            DumperOptions.ScalarStyle.LITERAL, DumperOptions.ScalarStyle.FOLDED, DumperOptions.ScalarStyle.PLAIN);

    /** A car. */
    public static class Car {
        private String plate;
        public String note;
        private int wheels = 4;
        private List<Wheel> tyres = new ArrayList<>();
        private Map<Color, String> paint = new TreeMap<>();
        private Car tows;
        private final String fixed = "fixed";

        public String getPlate() {
            return plate;
        }

        public void setPlate(String plate) {
            this.plate = plate;
        }

        public int getWheels() {
            return wheels;
        }

        public void setWheels(int wheels) {
            this.wheels = wheels;
        }

        public List<Wheel> getTyres() {
            return tyres;
        }

        public void setTyres(List<Wheel> tyres) {
            this.tyres = tyres;
        }

        public Map<Color, String> getPaint() {
            return paint;
        }

        public void setPaint(Map<Color, String> paint) {
            this.paint = paint;
        }

        public Car getTows() {
            return tows;
        }

        public void setTows(Car tows) {
            this.tows = tows;
        }

        public String getFixed() {
            return fixed;
        }

        @Override
        public String toString() {
            return plate + "/" + wheels + tyres + paint + (tows == this ? "itself" : tows);
        }
    }

    /** A wheel without a default constructor. */
    public static class Wheel {
        private final int inch;

        public Wheel(Integer inch) {
            this.inch = inch;
        }

        @Override
        public String toString() {
            return inch + "\"";
        }
    }

    /** Colours. */
    public enum Color { RED, GREEN }

    /** Knows {@code !dice 2d6} and {@code !car}. */
    static class DiceConstructor extends SafeConstructor {
        DiceConstructor() {
            super(new LoaderOptions());
            yamlConstructors.put(new Tag("!dice"), new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return Arrays.asList(constructScalar((ScalarNode) node).split("d"));
                }
            });
            yamlMultiConstructors.put("!all/", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return node.getTag().getValue() + " " + (node instanceof SequenceNode ? constructSequence((SequenceNode) node) : node.getNodeId());
                }
            });
        }
    }

    /** Leaves out what is null and writes wheels as scalars. */
    static class TerseRepresenter extends Representer {
        TerseRepresenter(DumperOptions options) {
            super(options);
            representers.put(Wheel.class, data -> representScalar(new Tag("!wheel"), data.toString()));
            addClassTag(Car.class, new Tag("!car"));
        }

        @Override
        protected NodeTuple representJavaBeanProperty(Object bean, Property property, Object value, Tag tag) {
            return value == null ? null : super.representJavaBeanProperty(bean, property, value, tag);
        }
    }

    private final DumperOptions plainOptions = new DumperOptions();
    private final Yaml plain = new Yaml(plainOptions);
    private final Yaml dice = new Yaml(new DiceConstructor());
    private final Yaml cars = new Yaml(carConstructor());
    private final Yaml fields = new Yaml(new Constructor(Car.class, new LoaderOptions()));
    private final Yaml environment = new Yaml(new EnvScalarConstructor());
    private final Yaml strict = new Yaml(strictOptions());
    private final Yaml resolving = new Yaml();
    private final Map<Yaml, DumperOptions> dumpers = dumpers();
    private final Representer representer = new TerseRepresenter(new DumperOptions());
    private final Resolver resolver = new Resolver();
    private final PropertyUtils properties = new PropertyUtils();
    private final LoaderOptions loaderOptions = strictOptions();
    private final Map<DumperOptions.ScalarStyle, String> styleNames = new EnumMap<>(DumperOptions.ScalarStyle.class);
    private final Node composed;
    private final Object data;

    private Exercise() {
        fields.setBeanAccess(BeanAccess.FIELD);
        fields.setName("fields");
        resolving.addImplicitResolver(new Tag("!dice"), Pattern.compile("\\d+d\\d+"), "123456789");
        properties.setSkipMissingProperties(true);
        representer.setDefaultScalarStyle(DumperOptions.ScalarStyle.PLAIN);
        STYLES.forEach(style -> styleNames.put(style, style.name()));
        composed = plain.compose(new StringReader(STOCK));
        data = plain.load("{a: 1, b: [x, y, {z: null}], c: 2.5, d: 'quoted: text', e: true}");
    }

    private static Constructor carConstructor() {
        TypeDescription car = new TypeDescription(Car.class, new Tag("!car"));
        car.addPropertyParameters("tyres", Wheel.class);
        car.addPropertyParameters("paint", Color.class, String.class);
        car.substituteProperty("registration", String.class, "getPlate", "setPlate");
        car.setExcludes("fixed");
        Constructor constructor = new Constructor(car, new LoaderOptions());
        constructor.addTypeDescription(new TypeDescription(Wheel.class, "!wheel"));
        constructor.setEnumCaseSensitive(false);
        return constructor;
    }

    private static LoaderOptions strictOptions() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(3);
        options.setWrappedToRootException(true);
        return options;
    }

    private static Map<Yaml, DumperOptions> dumpers() {
        Map<Yaml, DumperOptions> dumpers = new LinkedHashMap<>();
        for (DumperOptions.FlowStyle flow : DumperOptions.FlowStyle.values()) {
            DumperOptions options = new DumperOptions();
            options.setDefaultFlowStyle(flow);
            options.setIndent(4);
            options.setIndicatorIndent(2);
            options.setWidth(40);
            options.setPrettyFlow(flow == DumperOptions.FlowStyle.FLOW);
            options.setExplicitStart(true);
            options.setTimeZone(TimeZone.getTimeZone("GMT+2"));
            dumpers.put(new Yaml(new TerseRepresenter(options), options), options);
        }
        for (DumperOptions.ScalarStyle style : STYLES) {
            DumperOptions options = new DumperOptions();
            options.setDefaultScalarStyle(style);
            options.setAllowUnicode(false);
            options.setCanonical(style == DumperOptions.ScalarStyle.DOUBLE_QUOTED);
            options.setSplitLines(false);
            options.setLineBreak(DumperOptions.LineBreak.UNIX);
            options.setVersion(DumperOptions.Version.V1_1);
            options.setTags(Map.of("!e!", "tag:example.org,2002:"));
            dumpers.put(new Yaml(options), options);
        }
        return dumpers;
    }

    public static Object create() {
        return new Exercise();
    }

    public static String use(Object live) {
        StringBuilder out = new StringBuilder();
        Exercise exercise = (Exercise) live;
        exercise.loading(out);
        exercise.failing(out);
        exercise.beans(out);
        exercise.dumping(out);
        exercise.graph(out);
        exercise.smallParts(out);
        return out.toString();
    }

    private void loading(StringBuilder out) {
        Map<Object, Object> stock = plain.load(STOCK);
        stock.forEach((key, value) -> line(out, "stock " + key, () -> show(value)));
        line(out, "all", () -> {
            List<String> documents = new ArrayList<>();
            plain.loadAll("--- 1\n...\n--- [a, b]\n---\nlast: {}\n").forEach(document -> documents.add(show(document)));
            return documents;
        });
        line(out, "dice", () -> dice.load("[!dice 2d6, !all/these [1, 2], !all/that {a: b}]"));
        line(out, "resolved", () -> show(resolving.compose(new StringReader("[2d6, 12, d6]"))));
        line(out, "environment", () -> environment.load("[${NO_SUCH_VARIABLE:-fallback}, !ENV \"${NO_SUCH_VARIABLE:-other}\", ${NO_SUCH_VARIABLE-}]"));
        line(out, "quoted", () -> plain.load("\"\\x41\\u00e9\\U0001F600 \\\n  joined\\e\\0\""));
        line(out, "long keys", () -> show(plain.load("? " + "k".repeat(1100) + "\n: v")).length());
        line(out, "directives", () -> plain.load("%YAML 1.1\n%TAG !x! tag:yaml.org,2002:\n---\n!x!str 12\n"));
        line(out, "windows lines", () -> show(plain.load("a: 1\r\nb:\r\n- 2\r\n")));
        line(out, "deep", () -> show(plain.load("[".repeat(40) + "]".repeat(40))));
        line(out, "long number", () -> plain.load("1".repeat(300)).getClass());
        line(out, "long float", () -> plain.load("0." + "1".repeat(300)).getClass());
        line(out, "comment at the end", () -> show(plain.load("a:\n  # nothing\nb: # c\n  - 1\n  # d\n")));
    }

    private void failing(StringBuilder out) {
        for (String bad : List.of("a: b: c", "[1, 2", "- a\nb", "*nowhere", "\tx: 1", "a: 'open", "&a &b c", "!<tag:unknown> x", "{a: 1, a: 2}", "@at", "%bad",
                "a: |x\n  b", "\u0001", "[a]]", "--- >\n a\n---- b\n? x\n", "a: 1\n  b: 2", "!!int abc", "!!timestamp yesterday", "!!float x", "!!bool maybe",
                "!!java.util.Date 2001", "!!set [a]", "!!omap {a: 1}", "[".repeat(60) + "]".repeat(60), "2001-13-45", "190:99:99")) {
            line(out, "plain " + bad.lines().findFirst().orElse("").chars().limit(30).mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining()),
                    () -> show(plain.load(bad)));
        }
        line(out, "duplicate", () -> strict.load("{a: 1, b: 2, a: 3}"));
        line(out, "aliases", () -> strict.load("a: &a [1]\nb: [*a, *a, *a, *a, *a, *a]"));
        line(out, "many documents", () -> plain.load("--- a\n--- b\n"));
        line(out, "recursive key", () -> plain.load("&k {*k: 1}").getClass());
        line(out, "missing variable", () -> environment.load("!ENV ${NO_SUCH_VARIABLE:?must be set}"));
        line(out, "long document", () -> ((List<?>) plain.load(("- 1\n#" + "x".repeat(995) + "\n").repeat(3_200))).size());
    }

    private void beans(StringBuilder out) {
        line(out, "car", () -> cars.load("plate: AB 12\nwheels: 3\ntyres: [17, 18]\npaint: {RED: hood, GREEN: roof}\ntows: {plate: C}\n"));
        line(out, "car by tag", () -> cars.load("!car {plate: X, tows: !car &t {plate: Y, tows: *t}}"));
        line(out, "car unknown", () -> cars.load("plate: A\nseats: 2"));
        line(out, "car wrong", () -> cars.load("wheels: many"));
        line(out, "car enum", () -> cars.load("paint: {blue: x}"));
        line(out, "fields", () -> fields.load("{plate: F, wheels: 6, fixed: no}"));
        line(out, "as", () -> cars.loadAs("plate: L", Car.class));
        line(out, "class tag", () -> fields.load("!!Exercise$Car {plate: T}"));
        line(out, "names", () -> fields + " " + fields.getName());
        line(out, "properties", () -> properties.getProperties(Car.class).stream().map(p -> p.getName() + ":" + p.getType().getSimpleName() + p.isReadable() + p.isWritable())
                .collect(Collectors.toList()));
        line(out, "property", () -> properties.getProperty(Car.class, "nonsense").getClass().getSimpleName());
        line(out, "field properties", () -> properties.getProperties(Car.class, BeanAccess.FIELD).toString());
    }

    private void dumping(StringBuilder out) {
        Car car = car();
        Map<String, Object> values = values();
        dumpers.forEach((dumper, options) -> {
            options.setAnchorGenerator(new NumberAnchorGenerator(7));
            String name = options.getDefaultFlowStyle() + " " + options.getDefaultScalarStyle() + " ";
            line(out, name + "values", () -> dumper.dump(values));
            line(out, name + "car", () -> dumper.dump(car));
            line(out, name + "data", () -> dumper.dumpAll(List.of(data, List.of(data, data)).iterator()));
        });
        plainOptions.setAnchorGenerator(new NumberAnchorGenerator(0));
        line(out, "as map", () -> plain.dumpAsMap(car));
        line(out, "as tag", () -> plain.dumpAs(car, Tag.MAP, DumperOptions.FlowStyle.FLOW));
        line(out, "round trip", () -> show(plain.load(plain.dump(plain.load(STOCK)))));
        line(out, "arrays", () -> plain.dump(new Object[] {new int[] {1}, new char[] {'c'}, new byte[] {1, 2}, new double[] {.5}, new boolean[] {true}, new String[] {"s"}}));
        line(out, "odd strings", () -> plain.dump(List.of("", " lead", "trail ", "a: b", "#c", "- d", "12", "true", "~", "line\nbreak", "tab\t", "\u00e9\u263a", "'q'", "\"q\"", "017", "0o7", "1:2", "=", "<<", "x\u0085y", "@", "%", "a #b")));
    }

    private static Car car() {
        Car car = new Car();
        car.plate = "P\n1";
        car.tyres = List.of(new Wheel(15));
        car.paint = new TreeMap<>(Map.of(Color.GREEN, "roof"));
        car.tows = car;
        return car;
    }

    private static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text", "a rather long line of text that does not fit into forty columns and so is split");
        values.put("multi", "one\ntwo\n\nthree\n");
        values.put("numbers", Arrays.asList(1, 2L, (short) 3, 1.5f, 2.5, Double.NaN, Float.NEGATIVE_INFINITY, new BigInteger("12345678901234567890"), new BigDecimal("1.10"), null));
        values.put("set", new TreeSet<>(Set.of("b", "a")));
        values.put("nested", List.of(Map.of("k", List.of()), Map.of(), List.of(List.of(1, 2), List.of(3))));
        values.put("date", new Date(1_000_000_000_000L));
        values.put("enum", Color.RED);
        values.put("bytes", "hello".getBytes());
        values.put("unicode", "\u00fc\u4e2d\ud83d\ude00");
        return values;
    }

    private void graph(StringBuilder out) {
        line(out, "node", () -> show(composed));
        line(out, "node dumped", () -> {
            StringWriter writer = new StringWriter();
            plain.serialize(composed, writer);
            return writer;
        });
        line(out, "node events", () -> plain.serialize(composed).stream().map(event -> event.getEventId().name()).collect(Collectors.groupingBy(x -> x, TreeMap::new, Collectors.counting())));
        line(out, "node text", () -> composed.toString().replaceAll("@?[0-9a-f]{5,}", "#").length());
        line(out, "constructed", () -> show(new SafeData().build(plain.compose(new StringReader(STOCK)))));
        line(out, "represented", () -> {
            Car car = car();
            car.setTows(null);
            return show(representer.represent(car)) + "\nby a new one " + show(new TerseRepresenter(new DumperOptions()).represent(car));
        });
        line(out, "mapping", () -> ((MappingNode) composed).getValue().stream().map(tuple -> tuple.getKeyNode().getNodeId() + tuple.getKeyNode().getStartMark().toString().strip()).limit(3).collect(Collectors.toList()));
    }

    /** Builds data from a node that is there already. */
    static class SafeData extends SafeConstructor {
        SafeData() {
            super(new LoaderOptions());
        }

        Object build(Node node) {
            return constructDocument(node);
        }
    }

    private void smallParts(StringBuilder out) {
        for (String scalar : List.of("12", "0x1f", "1.5", "yes", "~", "2001-01-01", "<<", "text", "1e5", "+.inf", "190:20", "-", "0b1", "1_000.5e3")) {
            line(out, "resolve " + scalar, () -> resolver.resolve(NodeId.scalar, scalar, true));
        }
        line(out, "tags", () -> List.of(new Tag("!x"), Tag.INT, new Tag(Car.class), Tag.INT.equals(new Tag("tag:yaml.org,2002:int")), new Tag(Car.class).getClassName(), Tag.TIMESTAMP.isCompatible(Date.class)));
        line(out, "uri", () -> UriEncoder.encode("a b/\u00e9?&[x]") + UriEncoder.decode("%C3%A9+%20"));
        line(out, "printable", () -> StreamReader.isPrintable("abc\u263a") + " " + StreamReader.isPrintable("\u0000"));
        line(out, "parse", () -> {
            StringBuilder ids = new StringBuilder();
            for (Event event : plain.parse(new StringReader("a: [1, *b]\n---\n&b c: !t |\n  x\n"))) {
                ids.append(event).append('\n');
            }
            return ids;
        });
        line(out, "options", () -> loaderOptions.isAllowDuplicateKeys() + " " + loaderOptions.getMaxAliasesForCollections() + " " + loaderOptions.isWrappedToRootException());
        line(out, "styles", () -> Arrays.toString(DumperOptions.ScalarStyle.values()) + Arrays.toString(DumperOptions.FlowStyle.values()) + styleNames
                + STYLES.stream().map(style -> style.ordinal() + style.name() + style.getChar() + (DumperOptions.ScalarStyle.valueOf(style.name()) == style))
                        .collect(Collectors.toList()));
        line(out, "representer", () -> representer.getDefaultFlowStyle() + " " + representer.getDefaultScalarStyle() + " " + representer.getTimeZone());
        line(out, "bad options", () -> {
            new DumperOptions().setIndent(11);
            return "accepted";
        });
    }

    /** A line for what is said, or thrown; an error is nobody's answer and ends the exercise. */
    private static void line(StringBuilder out, String name, Callable<?> question) {
        String answer;
        try {
            answer = String.valueOf(question.call());
        } catch (Exception e) {
            answer = "threw " + e.getClass().getName() + ": " + e.getMessage();
        }
        out.append(name).append(" = ").append(answer.replace("\n", "\n    ")).append('\n');
    }

    /** Deterministic for every kind of data that a document can hold. */
    private static String show(Object value) {
        if (value instanceof Node) {
            return node((Node) value);
        }
        if (value instanceof Map) {
            return ((Map<?, ?>) value).entrySet().stream().map(entry -> show(entry.getKey()) + "=" + show(entry.getValue())).collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Iterable) {
            List<String> parts = new ArrayList<>();
            ((Iterable<?>) value).forEach(part -> parts.add(show(part)));
            return parts.toString();
        }
        if (value instanceof Date) {
            return "date " + ((Date) value).getTime();
        }
        if (value instanceof Object[]) {
            return "array " + show(Arrays.asList((Object[]) value));
        }
        return value instanceof byte[] ? "bytes " + Arrays.toString((byte[]) value)
                : value == null ? "null" : value.getClass().getSimpleName() + " " + value;
    }

    private static String node(Node node) {
        String tag = node.getTag().getValue().replace("tag:yaml.org,2002:", "!!");
        if (node instanceof ScalarNode) {
            return tag + ((ScalarNode) node).getScalarStyle() + ((ScalarNode) node).getValue();
        }
        if (node instanceof SequenceNode) {
            return tag + ((SequenceNode) node).getValue().stream().map(Exercise::node).collect(Collectors.toList());
        }
        return tag + ((MappingNode) node).getValue().stream().map(tuple -> node(tuple.getKeyNode()) + "=" + (tuple.getValueNode() == node ? "itself" : node(tuple.getValueNode())))
                .collect(Collectors.toList());
    }
}
