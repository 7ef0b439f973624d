import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/**
 * Parsers, composers and loaders half-way through endless documents and streams of documents, emitters and serializers in the
 * middle of what they write, and what failed parsers left behind, stay live. Where a release gives one of them its options
 * through a constructor, graphs are dropped.
 */
public class Exercise {
    private static final String ITEM = String.join("\n", "- name: 'a \"name\"'", "  tags: [x, {y: z, ? w : [1, 2]}, \"e\\u00e9", "    n\"]", "  text: |+", "    two", "     lines",
            "", "  folded: >-", "    folded", "    text", "  anchor: &a !!str 12", "  alias: *a", "  ? - complex", "    - key", "  : !local {v: }", "  empty:", "- # a comment", "  - - deep", "");
    private static final int EVENTS_OF_ITEM = count(ITEM);
    private static final String DOCUMENTS = "--- {kind: flow, list: [1, 2.5, ~, 'q'], when: 2001-12-14}\n--- !!set\n? a\n? b\n...\n%YAML 1.1\n---\n- &x !t word\n- *x\n- |\n  literal\n...\n";
    private static final String DATA = "--- {kind: flow, list: [1, 2.5, ~, 'q'], when: 2001-12-14}\n--- !!set\n? a\n? b\n...\n---\n- &x [0x1f, 0b11, 1_000]\n- *x\n- <<: {m: 1, n: 2}\n  n: 3\n...\n";
    private static final int DOCUMENTS_OF_PERIOD = 3;

    /** The same text for ever, behind a beginning. */
    private static final class Endless extends Reader {
        private final String beginning;
        private final String period;
        private int at;

        Endless(String beginning, String period) {
            this.beginning = beginning;
            this.period = period;
        }

        @Override
        public int read(char[] buffer, int from, int length) {
            int count = Math.min(length, 100);
            for (int i = 0; i < count; i++) {
                buffer[from + i] = at < beginning.length() ? beginning.charAt(at) : period.charAt((at - beginning.length()) % period.length());
                at++;
            }
            return count;
        }

        @Override
        public void close() {
            at = 0;
        }
    }

    private final Yaml yaml = new Yaml();
    private final Iterator<Event> block = yaml.parse(new Endless("list:\n", ITEM)).iterator();
    private final Iterator<Event> inFlow = yaml.parse(new Endless("", ITEM)).iterator();
    private final Iterator<Event> inDocuments = yaml.parse(new Endless("", DOCUMENTS)).iterator();
    private final Iterator<Node> composed = yaml.composeAll(new Endless("", DOCUMENTS)).iterator();
    private final Iterator<Object> loaded = new Yaml().loadAll(new Endless("", DATA)).iterator();
    private final StreamReader reader = new StreamReader(new Endless("start\n", "one\r\ntw\u00f6 \ud83d\ude00\n\n"));
    private final Map<String, Emission> emissions = new LinkedHashMap<>();
    private final Map<String, Serialization> serializations = new LinkedHashMap<>();
    private final List<MarkedYAMLException> failures = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Node node = yaml.compose(new StringReader("{a: &n [1, two, 3.0], b: *n, c: {d: 'e', f: \"g\\n\"}, ? [h] : !i j}"));

    private Exercise() throws IOException {
        take(block, 4 + EVENTS_OF_ITEM + 1);
        take(inFlow, 3 + EVENTS_OF_ITEM + 8);
        take(inDocuments, 8);
        following(composed);
        following(loaded);
        following(loaded);
        reader.forward(9);
        for (DumperOptions.FlowStyle flow : List.of(DumperOptions.FlowStyle.BLOCK, DumperOptions.FlowStyle.FLOW, DumperOptions.FlowStyle.AUTO)) {
            emissions.put("emitted " + flow, new Emission(options(flow, 60), flow));
            emissions.put("narrow " + flow, new Emission(options(flow, 20), flow));
            serializations.put("serialized " + flow, new Serialization(options(flow, 30)));
        }
        DumperOptions canonical = options(DumperOptions.FlowStyle.AUTO, 80);
        canonical.setCanonical(true);
        emissions.put("canonical", new Emission(canonical, DumperOptions.FlowStyle.BLOCK));
        serializations.put("canonically serialized", new Serialization(canonical));
        for (String bad : List.of("a: b: c", "[1, 2", "- a\nb", "*nowhere", "a: 'open", "first line\nsecond: [\u00e9, \ud83d\ude00, &a &b c]\nlast", "@at")) {
            try {
                yaml.load(bad);
            } catch (MarkedYAMLException e) {
                failures.add(e);
            }
        }
        yaml.parse(new StringReader(ITEM)).forEach(events::add);
    }

    private static DumperOptions options(DumperOptions.FlowStyle flow, int width) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(flow);
        options.setWidth(width);
        options.setIndent(3);
        options.setIndicatorIndent(1);
        options.setAnchorGenerator(anchored -> "anchor");
        options.setExplicitEnd(true);
        return options;
    }

    private static int count(String items) {
        int count = 0;
        for (Event ignored : new Yaml().parse(new StringReader(items))) {
            count++;
        }
        return count - 6; // stream, document and sequence begin and end
    }

    /** An emitter in an endless sequence, in the middle of an item. */
    private static final class Emission {
        private final StringWriter text = new StringWriter();
        private final Emitter emitter;
        private final DumperOptions.FlowStyle flow;

        Emission(DumperOptions options, DumperOptions.FlowStyle flow) throws IOException {
            this.flow = flow;
            emitter = new Emitter(text, options);
            emitter.emit(new StreamStartEvent(null, null));
            emitter.emit(new DocumentStartEvent(null, null, true, DumperOptions.Version.V1_1, new HashMap<>()));
            emitter.emit(new SequenceStartEvent(null, null, true, null, null, flow));
            begin();
            next();
        }

        private void begin() throws IOException {
            emitter.emit(new MappingStartEvent(null, "!item", false, null, null, flow));
            scalar("key", DumperOptions.ScalarStyle.PLAIN);
            emitter.emit(new SequenceStartEvent("list", null, true, null, null, flow));
            scalar("in the list", DumperOptions.ScalarStyle.PLAIN);
        }

        private String next() throws IOException {
            for (DumperOptions.ScalarStyle style : List.of(DumperOptions.ScalarStyle.PLAIN, DumperOptions.ScalarStyle.SINGLE_QUOTED, DumperOptions.ScalarStyle.DOUBLE_QUOTED,
                    DumperOptions.ScalarStyle.LITERAL, DumperOptions.ScalarStyle.FOLDED)) {
                scalar("some text that is to be split, 'perhaps' \"so\"", style);
                scalar("two\nlines\n\n of text \u00e9\ud83d\ude00\t.", style);
                scalar("- # :", style);
            }
            emitter.emit(new SequenceEndEvent(null, null));
            scalar("alias", DumperOptions.ScalarStyle.PLAIN);
            emitter.emit(new AliasEvent("list", null, null));
            scalar("k".repeat(130), DumperOptions.ScalarStyle.PLAIN);
            scalar("", DumperOptions.ScalarStyle.PLAIN);
            emitter.emit(new SequenceStartEvent(null, null, true, null, null, flow));
            emitter.emit(new SequenceEndEvent(null, null));
            emitter.emit(new MappingStartEvent(null, null, true, null, null, flow));
            emitter.emit(new MappingEndEvent(null, null));
            emitter.emit(new MappingEndEvent(null, null));
            begin();
            return taken(text);
        }

        private void scalar(String value, DumperOptions.ScalarStyle style) throws IOException {
            emitter.emit(new ScalarEvent(null, null, new ImplicitTuple(true, true), value, null, null, style));
        }
    }

    /** An open serializer. */
    private static final class Serialization {
        private final StringWriter text = new StringWriter();
        private final Serializer serializer;

        Serialization(DumperOptions options) throws IOException {
            serializer = new Serializer(new Emitter(text, options), new Resolver(), options, null);
            serializer.open();
        }

        /** How a document ends that an earlier release began is nobody's business. */
        String next(Node node) throws IOException {
            serializer.serialize(node);
            taken(text);
            serializer.serialize(node);
            return taken(text);
        }
    }

    private static String taken(StringWriter text) {
        String taken = text.toString();
        text.getBuffer().setLength(0);
        return taken;
    }

    public static Object create() throws IOException {
        Exercise exercise = new Exercise();
        use(exercise); // what comes first in a stream comes once
        return exercise;
    }

    public static String use(Object live) {
        StringBuilder out = new StringBuilder();
        Exercise exercise = (Exercise) live;
        exercise.parsing(out);
        exercise.writing(out);
        exercise.leftBehind(out);
        return out.toString();
    }

    private void parsing(StringBuilder out) {
        line(out, "block", () -> take(block, EVENTS_OF_ITEM));
        line(out, "in flow", () -> take(inFlow, EVENTS_OF_ITEM));
        line(out, "in documents", () -> {
            List<String> seen = new ArrayList<>();
            for (int documents = 0; documents < DOCUMENTS_OF_PERIOD;) {
                Event event = inDocuments.next();
                seen.add(show(event));
                documents += event.is(Event.ID.DocumentStart) ? 1 : 0;
            }
            return seen;
        });
        line(out, "composed", () -> {
            List<String> nodes = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS_OF_PERIOD; i++) {
                nodes.add(show(following(composed)));
            }
            return nodes;
        });
        line(out, "loaded", () -> {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS_OF_PERIOD; i++) {
                values.add(following(loaded));
            }
            return values.toString().replaceAll("Fri Dec 14 \\S+ \\S+ 2001", "date");
        });
        line(out, "read", () -> {
            String seen = reader.prefix(4) + "|" + reader.peek() + "|" + (char) reader.peek(2) + "|";
            Mark mark = reader.getMark();
            reader.forward(3);
            seen += reader.prefix(4) + "|";
            reader.forward(8);
            reader.forward();
            return seen + mark.get_snippet(0, 6).trim() + "|" + reader.getColumn();
        });
    }

    private void writing(StringBuilder out) {
        emissions.forEach((name, emission) -> line(out, name, emission::next));
        serializations.forEach((name, serialization) -> line(out, name, () -> serialization.next(node)));
    }

    private void leftBehind(StringBuilder out) {
        failures.forEach(failure -> line(out, "failure", () -> failure.getClass().getSimpleName() + "\n" + mark(failure.getContextMark()) + mark(failure.getProblemMark())));
        line(out, "events", () -> events.stream().map(event -> show(event) + event.getStartMark().getLine() + ":" + event.getEndMark().getColumn()).collect(Collectors.toList()));
        line(out, "again", () -> {
            StringWriter text = new StringWriter();
            Emitter emitter = new Emitter(text, options(DumperOptions.FlowStyle.BLOCK, 50));
            for (Event event : events) {
                emitter.emit(event);
            }
            return text;
        });
        line(out, "composed again", () -> show(node));
    }

    private static String mark(Mark mark) {
        return mark == null ? "" : mark.getName() + mark.getLine() + ":" + mark.getColumn() + "@" + mark.getIndex() + "\n" + mark.get_snippet() + "\n" + mark.get_snippet(2, 12) + "\n";
    }

    private static <T> T following(Iterator<T> documents) {
        if (!documents.hasNext()) {
            throw new IllegalStateException("an endless stream ended");
        }
        return documents.next();
    }

    private static List<String> take(Iterator<Event> events, int count) {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            seen.add(show(events.next()));
        }
        return seen;
    }

    private static String show(Event event) {
        String text = event.getEventId() + "";
        if (event instanceof ScalarEvent) {
            ScalarEvent scalar = (ScalarEvent) event;
            text += " " + scalar.getAnchor() + scalar.getTag() + scalar.getScalarStyle() + scalar.getImplicit().bothFalse() + scalar.getValue();
        } else if (event instanceof SequenceStartEvent) {
            text += " " + ((SequenceStartEvent) event).getFlowStyle();
        } else if (event instanceof MappingStartEvent) {
            text += " " + ((MappingStartEvent) event).getTag() + ((MappingStartEvent) event).isFlow();
        } else if (event instanceof DocumentStartEvent) {
            DocumentStartEvent start = (DocumentStartEvent) event;
            text += " " + start.getExplicit() + start.getVersion() + (start.getTags() == null ? null : new TreeMap<>(start.getTags()));
        }
        return text;
    }

    private static String show(Node node) {
        if (node instanceof ScalarNode) {
            return node.getTag() + "=" + ((ScalarNode) node).getValue() + ((ScalarNode) node).getScalarStyle();
        }
        if (node instanceof SequenceNode) {
            return ((SequenceNode) node).getValue().stream().map(Exercise::show).collect(Collectors.joining(", ", node.getTag() + "[", "]"));
        }
        StringBuilder text = new StringBuilder(node.getTag() + "{");
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            text.append(show(tuple.getKeyNode())).append(": ").append(show(tuple.getValueNode())).append(", ");
        }
        return text.append("} ").append(((MappingNode) node).getFlowStyle()).toString();
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
}
