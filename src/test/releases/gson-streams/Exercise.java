import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.JsonStreamParser;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.SerializedName;
import com.google.gson.internal.LazilyParsedNumber;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/**
 * Readers and writers half-way through endless documents, trees of elements, and builders stay live. What 2.11.0 adds to a
 * writer is filled by a method that its constructor calls.
 */
public class Exercise {
    private static final String ITEM = "{\"id\": 12, \"name\": \"n\\u00e9\\n\", \"tags\": [\"a\", null, true, 1.5e3], \"deep\": {\"x\": {\"y\": [[], {}]}}, \"big\": 12345678901234567890}, ";

    /** An item. */
    static class Item {
        int id;
        String name;
        List<Object> tags;
        @SerializedName("deep")
        Map<String, Map<String, Object>> nested;
        BigInteger big;

        @Override
        public String toString() {
            return id + name + tags + nested + big;
        }
    }

    /** A tree of itself. */
    static class Tree<T extends Comparable<T>> {
        T value;
        List<Tree<T>> children = new ArrayList<>();

        @Override
        public String toString() {
            return value + (children == null ? "?" : children.toString());
        }
    }

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

    private final JsonReader reader = new JsonReader(new Endless("[[[", ITEM));
    private final JsonReader inside = new JsonReader(new Endless("[", ITEM));
    private final JsonStreamParser parser = new JsonStreamParser(new Endless("", ITEM.replace(", \"deep\"", ",\n \"deep\"").replaceAll(", $", " 'single' ")));
    private final StringWriter text = new StringWriter();
    private final JsonWriter writer = new JsonWriter(text);
    private final StringWriter prettyText = new StringWriter();
    private final JsonWriter pretty = new JsonWriter(prettyText);
    private final JsonObject tree = new JsonObject();
    private final JsonArray array = new JsonArray();
    private final List<JsonPrimitive> primitives = List.of(new JsonPrimitive(12), new JsonPrimitive(12L), new JsonPrimitive("12"), new JsonPrimitive(1.5), new JsonPrimitive(true),
            new JsonPrimitive('c'), new JsonPrimitive(new BigDecimal("1e3")), new JsonPrimitive(new LazilyParsedNumber("7.0")), new JsonPrimitive("text"));
    private final GsonBuilder builder = new GsonBuilder();
    private final TypeToken<List<Tree<String>>> token = new TypeToken<List<Tree<String>>>() { };

    private Exercise() throws IOException {
        for (int i = 0; i < 3; i++) {
            reader.beginArray();
        }
        inside.beginArray();
        enter(inside);
        parser.next();
        parser.next();
        writer.setIndent("");
        writer.setSerializeNulls(false);
        writer.setHtmlSafe(true);
        pretty.setIndent(" ");
        pretty.setLenient(true);
        for (JsonWriter each : List.of(writer, pretty)) {
            each.beginArray().value(0);
            each.beginObject().name("first");
        }
        text.getBuffer().setLength(0);
        prettyText.getBuffer().setLength(0);
        tree.addProperty("number", 1);
        tree.addProperty("text", "t");
        tree.add("array", array);
        tree.add("nothing", null);
        tree.add("object", new JsonObject());
        for (int i = 0; i < 40; i++) {
            tree.addProperty("key" + i * 17 % 40, i);
        }
        array.add("one");
        array.add(2);
        array.add((String) null);
        array.add(new JsonArray());
        builder.setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES).serializeNulls().disableHtmlEscaping()
                .setDateFormat("yyyy").setVersion(1.0).enableComplexMapKeySerialization()
                .registerTypeAdapter(Item.class, (JsonSerializer<Item>) (item, type, context) -> new JsonPrimitive("item " + item.id))
                .registerTypeHierarchyAdapter(Number.class, new TypeAdapter<Number>() {
                    @Override
                    public void write(JsonWriter out, Number value) throws IOException {
                        out.value("#" + value);
                    }

                    @Override
                    public Number read(JsonReader in) throws IOException {
                        return new BigDecimal(in.nextString().replace("#", ""));
                    }
                });
    }

    private static void enter(JsonReader reader) throws IOException {
        reader.beginObject();
        reader.nextName();
        reader.nextInt();
        reader.nextName();
        reader.peek();
    }

    public static Object create() throws IOException {
        return new Exercise();
    }

    public static String use(Object live) {
        StringBuilder out = new StringBuilder();
        Exercise exercise = (Exercise) live;
        exercise.reading(out);
        exercise.writing(out);
        exercise.elements(out);
        exercise.building(out);
        exercise.edges(out);
        return out.toString();
    }

    private void reading(StringBuilder out) {
        Gson gson = new Gson();
        line(out, "by token", () -> {
            StringBuilder tokens = new StringBuilder();
            int depth = 0;
            do {
                JsonToken next = reader.peek();
                tokens.append(next).append(' ');
                switch (next) {
                    case BEGIN_OBJECT: reader.beginObject(); depth++; break;
                    case END_OBJECT: reader.endObject(); depth--; break;
                    case BEGIN_ARRAY: reader.beginArray(); depth++; break;
                    case END_ARRAY: reader.endArray(); depth--; break;
                    case NAME: tokens.append(reader.nextName()).append(' '); break;
                    case STRING: tokens.append(reader.nextString()).append(' '); break;
                    case NUMBER: tokens.append(reader.nextString()).append(' '); break;
                    case BOOLEAN: tokens.append(reader.nextBoolean()).append(' '); break;
                    default: reader.nextNull();
                }
            } while (depth > 0);
            return tokens;
        });
        line(out, "an element", () -> new JsonParser().parse(new StringReader("[1]")) + " " + gson.fromJson(reader, JsonElement.class));
        line(out, "an item", () -> gson.fromJson(reader, Item.class));
        line(out, "skipped", () -> {
            reader.skipValue();
            return reader.hasNext() + " " + reader.peek();
        });
        line(out, "from inside", () -> {
            StringBuilder seen = new StringBuilder(inside.nextString());
            inside.nextName();
            inside.beginArray();
            while (inside.hasNext()) {
                seen.append(inside.peek()).append(',');
                inside.skipValue();
            }
            inside.endArray();
            while (inside.hasNext()) {
                seen.append(inside.nextName());
                inside.skipValue();
            }
            inside.endObject();
            enter(inside);
            return seen;
        });
        line(out, "parsed", () -> parser.next() + " " + parser.next() + " " + parser.hasNext());
    }

    private void writing(StringBuilder out) {
        for (JsonWriter each : List.of(writer, pretty)) {
            StringBuffer buffer = (each == writer ? text : prettyText).getBuffer();
            line(out, "writer " + each.isHtmlSafe() + each.isLenient() + each.getSerializeNulls(), () -> {
                each.value(1).name("text").value("<a href='x'>\u2028\t\"").name("none").nullValue().name("array").beginArray();
                each.value(true).value(1.5).value(Long.MIN_VALUE).value(new BigDecimal("1.50")).beginArray().endArray().beginObject().endObject().endArray();
                each.name("raw").jsonValue("{\"r\":1}").name("boxed").value((Boolean) null).name("tree");
                new Gson().toJson(tree.get("array"), each);
                each.endObject().beginObject().name("first");
                String written = buffer.toString();
                buffer.setLength(0);
                return written;
            });
        }
        line(out, "writer refuses", () -> writer.name("twice"));
        line(out, "writer refuses more", () -> writer.endArray());
        line(out, "infinite", () -> new JsonWriter(new StringWriter()).value(Double.POSITIVE_INFINITY).getClass());
        line(out, "lenient infinite", () -> {
            StringWriter other = new StringWriter();
            JsonWriter lenient = new JsonWriter(other);
            lenient.setLenient(true);
            lenient.value(Double.NEGATIVE_INFINITY).value(Double.NaN);
            return other;
        });
        line(out, "incomplete", () -> {
            JsonWriter other = new JsonWriter(new StringWriter());
            other.beginArray();
            other.close();
            return "closed";
        });
        line(out, "odd number", () -> {
            StringWriter other = new StringWriter();
            new JsonWriter(other).value(new Odd("1 2"));
            return other;
        });
        line(out, "odd lazy number", () -> {
            StringWriter other = new StringWriter();
            new JsonWriter(other).value(new LazilyParsedNumber("abc"));
            return other;
        });
    }

    /** A number that is none. */
    private static final class Odd extends Number {
        private static final long serialVersionUID = 1;
        private final String text;

        Odd(String text) {
            this.text = text;
        }

        @Override
        public int intValue() {
            return 0;
        }

        @Override
        public long longValue() {
            return 0;
        }

        @Override
        public float floatValue() {
            return 0;
        }

        @Override
        public double doubleValue() {
            return 0;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private void elements(StringBuilder out) {
        line(out, "tree", () -> tree);
        line(out, "tree copy", () -> tree.deepCopy().equals(tree) + " " + tree.size() + tree.keySet().iterator().next());
        line(out, "tree changed", () -> {
            tree.addProperty("passing", 'c');
            tree.add("key3", JsonNull.INSTANCE);
            String changed = tree.remove("passing") + " " + tree.get("key3") + tree.has("passing") + tree.entrySet().size();
            tree.addProperty("key3", 19);
            return changed;
        });
        line(out, "array", () -> {
            array.add("passing");
            array.set(0, new JsonPrimitive("changed"));
            JsonElement removed = array.remove(array.size() - 1);
            array.set(0, new JsonPrimitive("one"));
            return array + " " + removed + array.contains(new JsonPrimitive(2));
        });
        line(out, "single", () -> {
            JsonArray one = new JsonArray(1);
            one.add(true);
            return one.getAsBoolean() + " " + one.getAsString();
        });
        line(out, "not single", () -> array.getAsInt());
        line(out, "not an array", () -> tree.getAsJsonArray());
        line(out, "not a number", () -> tree.getAsJsonPrimitive("text").getAsInt());
        line(out, "not an object", () -> array.getAsJsonObject());
        for (JsonPrimitive primitive : primitives) {
            line(out, "primitive " + primitive, () -> primitive.isNumber() + " " + primitive.isString() + primitive.isBoolean() + primitive.hashCode() + primitives.indexOf(primitive)
                    + primitive.getAsBoolean() + primitive.getAsCharacter() + primitive.getAsString());
            line(out, "number " + primitive, () -> primitive.getAsInt() + " " + primitive.getAsDouble() + " " + primitive.getAsBigDecimal() + " " + primitive.getAsNumber().getClass().getSimpleName());
        }
        line(out, "lazy", () -> new LazilyParsedNumber("10").equals(new LazilyParsedNumber("10")) + " " + new LazilyParsedNumber("1e2").intValue());
        line(out, "serialized", () -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
                objects.writeObject(new LazilyParsedNumber("1.25"));
                objects.writeObject(new Gson().fromJson("{\"b\": [1], \"a\": {}}", Object.class));
            }
            ObjectInputStream back = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            return back.readObject() + " " + back.readObject();
        });
    }

    private void building(StringBuilder out) {
        Gson gson = builder.create();
        line(out, "built", () -> gson.toJson(Map.of("item", new Item())) + gson.toJson(List.of(1, 2.5, "x")));
        line(out, "built reads", () -> gson.fromJson("{\"id\": 3, \"big\": 5, \"tags\": [1]}", Item.class));
        line(out, "token", () -> token.getType() + " " + gson.fromJson("[{\"value\":\"v\",\"children\":[{\"value\":\"w\"}]}]", token.getType()));
        line(out, "sorted", () -> gson.toJson(new TreeMap<>(Map.of("b", 1, "a", 2)), new TypeToken<Map<String, Integer>>() { }.getType()));
        line(out, "html", () -> gson.htmlSafe() + " " + gson.serializeNulls() + " " + new Gson().htmlSafe());
    }

    private static void edges(StringBuilder out) {
        for (String document : List.of("[1,]", "[,1]", "{\"a\":1;\"b\"=>2}", "['a',b c]", "[0x1]", "[01]", "[-0]", "[1e5,1E+5,1.,.5]", "[NaN,-Infinity]", "//c\n[1/*x*/]#y", ")]}'\n[1]", "\ufeff[1]", "[\"a\nb\"]",
                "[\"\\q\"]", "[\"\\'\"]", "[true1]", "[TRUE,False,nULL]", "[9223372036854775808]", "[\"1\",1.0,2.5]", "\"top\"", "", "  ", "[1}", "{\"a\"}", "{1:2}", "[" .repeat(40))) {
            for (boolean lenient : new boolean[] {false, true}) {
                line(out, "edge " + lenient + " " + document, () -> walk(document, lenient));
            }
            line(out, "parse " + document, () -> new JsonParser().parse(document));
            line(out, "check " + document, () -> new Gson().getAdapter(JsonElement.class).fromJson(document));
        }
    }

    private static String walk(String document, boolean lenient) {
        StringBuilder seen = new StringBuilder();
        JsonReader reader = new JsonReader(new StringReader(document));
        reader.setLenient(lenient);
        try {
            for (JsonToken token = reader.peek(); token != JsonToken.END_DOCUMENT && seen.length() < 500; token = reader.peek()) {
                seen.append(token).append(' ').append(reader.getPath()).append(' ');
                switch (token) {
                    case BEGIN_OBJECT: reader.beginObject(); break;
                    case END_OBJECT: reader.endObject(); break;
                    case BEGIN_ARRAY: reader.beginArray(); break;
                    case END_ARRAY: reader.endArray(); break;
                    case NAME: seen.append(reader.nextName()); break;
                    case NULL: reader.nextNull(); break;
                    case BOOLEAN: seen.append(reader.nextBoolean()); break;
                    case NUMBER: seen.append(number(reader)); break;
                    default: seen.append(reader.nextString());
                }
                seen.append("; ");
            }
            reader.close();
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            seen.append(e.getClass().getSimpleName()).append(' ').append(e.getMessage());
        }
        return seen.toString();
    }

    private static String number(JsonReader reader) throws IOException {
        try {
            return "int " + reader.nextInt();
        } catch (NumberFormatException e) {
            return e.getMessage() + " double " + reader.nextDouble();
        }
    }

    /** A line for what is said, or thrown; an error is nobody's answer and ends the exercise. */
    private static void line(StringBuilder out, String name, Callable<?> question) {
        String answer;
        try {
            answer = String.valueOf(question.call());
        } catch (Exception e) {
            answer = "threw " + e.getClass().getName() + ": " + e.getMessage();
        }
        out.append(name.replace("\n", "\\n")).append(" = ").append(answer.replace("\n", "\n    ")).append('\n');
    }
}
