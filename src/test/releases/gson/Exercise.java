import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.InstanceCreator;
import com.google.gson.JsonArray;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.LongSerializationPolicy;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.annotations.SerializedName;
import com.google.gson.annotations.Since;
import com.google.gson.annotations.Until;
import com.google.gson.internal.LinkedTreeMap;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Currency;
import java.util.Date;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Configured instances of {@code Gson} stay live with the adapters they have cached. Their constructors take what some
 * releases add (number strategies, access filters, a bound field's field, strictness and style), so graphs are dropped there.
 */
public class Exercise {
    static {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.US);
    }

    /** Every kind of field. */
    static class Order {
        @SerializedName(value = "id", alternate = {"number", "no"})
        int orderNumber = 7;
        @Expose
        String customerName = "Ann & <Bob>";
        @Expose(serialize = false)
        long total = 9_007_199_254_740_993L;
        @Since(1.2)
        Double discount = 0.5;
        @Until(1.1)
        String legacy = "old";
        transient int hidden = 1;
        State state = State.SENT;
        List<Line> lines = new ArrayList<>(List.of(new Line("bolt", 3), new Line("nut", 4)));
        Map<String, List<Integer>> byName = new TreeMap<>(Map.of("a", List.of(1, 2), "b", List.of()));
        @JsonAdapter(Reversed.class)
        String reversed = "abc";
        Object anything = "text";
        int[][] grid = {{1, 2}, {}};
        Order follows;
        char letter = 'x';
        Boolean flag;
        String url_path = "/p";
        String aURLPath = "/q";
    }

    /** A line of an order. */
    static class Line {
        String what;
        int count;

        Line() {
            this("", 0);
        }

        Line(String what, int count) {
            this.what = what;
            this.count = count;
        }

        @Override
        public String toString() {
            return count + "x" + what;
        }
    }

    /** States. */
    enum State {
        @SerializedName("open")
        OPEN,
        SENT {
            @Override
            public String toString() {
                return "on its way";
            }
        }
    }

    /** Writes and reads a string backwards. */
    static class Reversed extends TypeAdapter<String> {
        @Override
        public void write(JsonWriter out, String value) throws IOException {
            out.value(new StringBuilder(value).reverse().toString());
        }

        @Override
        public String read(JsonReader in) throws IOException {
            return new StringBuilder(in.nextString()).reverse().toString();
        }
    }

    /** Generic, in two parameters. */
    static class Pair<A, B> {
        A first;
        B second;

        @Override
        public String toString() {
            return "(" + first + ", " + second + ")";
        }
    }

    /** Only an instance creator can make it whole. */
    static class Money {
        final String currency;
        long cents;

        Money(String currency) {
            this.currency = currency;
        }

        Money() {
            this("EUR");
        }

        @Override
        public String toString() {
            return cents + " " + currency;
        }
    }

    /** Counts how often it is asked, and wraps what it finds. */
    static class Counting implements TypeAdapterFactory {
        @Override
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            if (type.getRawType() != Line.class) {
                return null;
            }
            TypeAdapter<T> delegate = gson.getDelegateAdapter(this, type);
            TypeAdapter<JsonElement> elements = gson.getAdapter(JsonElement.class);
            return new TypeAdapter<T>() {
                @Override
                public void write(JsonWriter out, T value) throws IOException {
                    JsonElement tree = delegate.toJsonTree(value);
                    if (tree.isJsonObject()) {
                        tree.getAsJsonObject().addProperty("size", tree.getAsJsonObject().size());
                    }
                    elements.write(out, tree);
                }

                @Override
                public T read(JsonReader in) throws IOException {
                    return delegate.fromJsonTree(elements.read(in));
                }
            };
        }
    }

    private final Map<String, Gson> gsons = new LinkedHashMap<>();
    private final TypeAdapter<Order> adapter;
    private final TypeToken<Map<String, Pair<Line, List<Integer>>>> token = new TypeToken<Map<String, Pair<Line, List<Integer>>>>() { };
    private final JsonElement tree;

    private Exercise() {
        gsons.put("plain", new Gson());
        gsons.put("pretty", new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create());
        gsons.put("versioned", new GsonBuilder().setVersion(1.1).setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_DASHES)
                .setLongSerializationPolicy(LongSerializationPolicy.STRING).setDateFormat("yyyy-MM-dd HH:mm").create());
        gsons.put("exposed", new GsonBuilder().excludeFieldsWithoutExposeAnnotation().create());
        gsons.put("custom", custom().create());
        gsons.put("naming", new GsonBuilder().setFieldNamingPolicy(FieldNamingPolicy.UPPER_CAMEL_CASE_WITH_SPACES).serializeSpecialFloatingPointValues()
                .enableComplexMapKeySerialization().generateNonExecutableJson().setLenient().create());
        gsons.put("strategies", new GsonBuilder().excludeFieldsWithModifiers(Modifier.PRIVATE)
                .setFieldNamingStrategy(field -> "_" + field.getName()).setExclusionStrategies(new SkipLists()).create());
        adapter = gsons.get("custom").getAdapter(Order.class);
        tree = gsons.get("plain").toJsonTree(new Order());
        gsons.values().forEach(gson -> gson.toJson(new Order()));
    }

    /** Skips lists and whatever is called legacy. */
    static class SkipLists implements ExclusionStrategy {
        @Override
        public boolean shouldSkipField(FieldAttributes field) {
            return field.getName().equals("legacy") || field.getAnnotation(JsonAdapter.class) != null;
        }

        @Override
        public boolean shouldSkipClass(Class<?> type) {
            return type == List.class;
        }
    }

    private static GsonBuilder custom() {
        return new GsonBuilder()
                .registerTypeAdapterFactory(new Counting())
                .registerTypeAdapter(Money.class, (InstanceCreator<Money>) type -> new Money("USD"))
                .registerTypeAdapter(State.class, (JsonSerializer<State>) (state, type, context) -> new JsonPrimitive(state.ordinal()))
                .registerTypeAdapter(State.class, (JsonDeserializer<State>) (json, type, context) -> State.values()[json.getAsInt()])
                .registerTypeHierarchyAdapter(Collection.class, (JsonSerializer<Collection<?>>) (values, type, context) -> {
                    JsonArray array = new JsonArray();
                    values.forEach(value -> array.add(context.serialize(value)));
                    array.add("end");
                    return array;
                })
                .registerTypeAdapter(Date.class, new TypeAdapter<Date>() {
                    @Override
                    public void write(JsonWriter out, Date value) throws IOException {
                        out.value(value.getTime());
                    }

                    @Override
                    public Date read(JsonReader in) throws IOException {
                        return new Date(in.nextLong());
                    }
                }.nullSafe());
    }

    public static Object create() {
        return new Exercise();
    }

    public static String use(Object live) {
        StringBuilder out = new StringBuilder();
        Exercise exercise = (Exercise) live;
        exercise.gsons.forEach((name, gson) -> {
            writing(out, name + " ", gson);
            reading(out, name + " ", gson);
            failing(out, name + " ", gson);
        });
        exercise.liveParts(out);
        return out.toString();
    }

    private static void writing(StringBuilder out, String name, Gson gson) {
        line(out, name + "order", () -> gson.toJson(new Order()));
        line(out, name + "orders", () -> {
            Order order = new Order();
            order.follows = new Order();
            order.follows.anything = Map.of("k", new Line("inner", 1));
            order.anything = Arrays.asList(1, null, 2.5, "three");
            return gson.toJson(order);
        });
        line(out, name + "money", () -> gson.toJson(gson.fromJson("{cents: 5}", Money.class)));
        line(out, name + "numbers", () -> gson.toJson(List.of((byte) 1, (short) 2, 3L, 4.5f, 5.5, new BigDecimal("6.70"), new BigInteger("8" + "0".repeat(25)), new AtomicInteger(9), new AtomicLongArray(new long[] {10}))));
        line(out, name + "odd numbers", () -> gson.toJson(Double.NaN));
        line(out, name + "jdk", () -> gson.toJson(List.of(URI.create("http://a/b?c"), new UUID(1, 2), Currency.getInstance("EUR"), Locale.GERMANY, BitSet.valueOf(new long[] {5}), new StringBuilder("sb"), InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))));
        line(out, name + "class", () -> gson.toJson(String.class));
        line(out, name + "date", () -> gson.toJson(new Date(1_000_000_000_000L)).replace('\u202f', ' '));
        line(out, name + "dates", () -> gson.toJson(List.of(new java.sql.Date(0), new java.sql.Time(0), new java.sql.Timestamp(0))).replace('\u202f', ' '));
        line(out, name + "complex keys", () -> {
            Map<Object, Object> map = new LinkedHashMap<>();
            map.put(List.of(1, 2), "list");
            map.put("s", null);
            return gson.toJson(map, new TypeToken<Map<List<Integer>, String>>() { }.getType());
        });
        line(out, name + "line keys", () -> gson.toJson(Map.of(new Line("k", 1), State.OPEN), new TypeToken<Map<Line, State>>() { }.getType()));
        line(out, name + "enum map", () -> gson.toJson(new EnumMap<>(Map.of(State.OPEN, 1)), new TypeToken<EnumMap<State, Integer>>() { }.getType()));
        line(out, name + "text", () -> gson.toJson("a\"b\\c\n\u2028<&'=>\u0001"));
        line(out, name + "null", () -> gson.toJson((Object) null) + gson.toJson(null, String.class));
        line(out, name + "anonymous", () -> gson.toJson(new Line("anon", 1) { }));
        line(out, name + "local", () -> {
            class Local {
                int x = 1;
            }
            return gson.toJson(new Local());
        });
        line(out, name + "described", () -> gson.toString().length() > 0);
    }

    private static void reading(StringBuilder out, String name, Gson gson) {
        line(out, name + "read order", () -> {
            Order order = gson.fromJson("{number: 12, total: 5, state: 0, reversed: 'xyz', lines: [{what: q, count: 2}], anything: {a: [1, 2.0, null, true]}, grid: [[9]], letter: 'y', byName: {z: [3]}}", Order.class);
            return order.orderNumber + " " + order.total + " " + order.state + " " + order.reversed + " " + order.lines + " " + order.anything + " " + order.grid[0][0] + order.letter + order.byName;
        });
        line(out, name + "read generic", () -> gson.fromJson("{'a': {'first': {'what': 'w', 'count': 1}, 'second': [1, 2]}}", new TypeToken<Map<String, Pair<Line, List<Integer>>>>() { }.getType()).toString());
        line(out, name + "read raw", () -> gson.fromJson("{\"a\": [1, 2.5, 12345678901, \"x\", {}, null]}", Object.class).toString());
        line(out, name + "read collections", () -> List.of(gson.fromJson("[1,2]", new TypeToken<Set<Integer>>() { }.getType()), gson.fromJson("[1,2]", new TypeToken<Queue<Long>>() { }.getType()),
                gson.fromJson("{\"b\":1,\"a\":2}", new TypeToken<SortedMap<String, Integer>>() { }.getType())));
        line(out, name + "read wildcard", () -> gson.fromJson("[[1],[2]]", new TypeToken<List<? extends List<? super Integer>>>() { }.getType()).toString());
        line(out, name + "read array", () -> Arrays.deepToString(gson.fromJson("[[1.5],[]]", double[][].class)));
        line(out, name + "read keys", () -> gson.fromJson("{\"1\": true, \"2\": false}", new TypeToken<Map<Integer, Boolean>>() { }.getType()).toString());
        line(out, name + "read jdk", () -> List.of(gson.fromJson("'a:b'", URI.class), gson.fromJson("'00000000-0000-0001-0000-000000000002'", UUID.class), gson.fromJson("'de_DE'", Locale.class),
                gson.fromJson("[1,0,1]", BitSet.class), gson.fromJson("'12'", int.class), gson.fromJson("1", boolean.class)));
        line(out, name + "read date", () -> gson.fromJson("'2001-09-09 01:46'", Date.class).getTime());
        line(out, name + "read number", () -> gson.fromJson("12.50", Number.class) + " " + gson.fromJson("1e2", BigDecimal.class));
        line(out, name + "read enum", () -> gson.fromJson("[\"open\", \"SENT\", \"none\"]", State[].class).length + " " + Arrays.toString(gson.fromJson("[\"open\", \"SENT\", \"on its way\"]", State[].class)));
        line(out, name + "read tree", () -> gson.fromJson(gson.toJsonTree(Map.of("what", "t", "count", 8)), Line.class));
        line(out, name + "read element", () -> gson.fromJson("{\"a\":{\"b\":[1]}}", JsonObject.class).getAsJsonObject("a").get("b"));
    }

    private static void failing(StringBuilder out, String name, Gson gson) {
        for (String bad : List.of("{", "[1,", "{\"count\":\"many\"}", "[]", "\"text\"", "{\"count\":1.5}", "{\"count\":99999999999}", "{\"what\":[1]}", "{\"what\" \"x\"}", "{a:1}x", "tru", "{\"what\":\"\\uZZZZ\"}", "{\"what\":\"a\",\"what\":\"b\"}", "nul", "-", "\"open", "")) {
            line(out, name + "bad " + bad, () -> String.valueOf(gson.fromJson(bad, Line.class)));
        }
        line(out, name + "bad enum", () -> gson.fromJson("7", State.class));
        line(out, name + "bad char", () -> gson.fromJson("\"ab\"", char.class));
        line(out, name + "bad byte", () -> gson.fromJson("300", byte.class));
        line(out, name + "bad date", () -> gson.fromJson("\"yesterday\"", Date.class));
        line(out, name + "bad duplicate keys", () -> gson.fromJson("{\"a\":1,\"a\":2}", new TypeToken<Map<String, Integer>>() { }.getType()).toString());
        line(out, name + "bad uuid", () -> gson.fromJson("\"x\"", UUID.class));
        line(out, name + "bad interface", () -> gson.fromJson("{}", Runnable.class));
    }

    private void liveParts(StringBuilder out) {
        line(out, "adapter", () -> adapter.toJson(new Order()) + adapter.nullSafe().toJson(null));
        line(out, "adapter reads", () -> adapter.fromJson("{\"id\": 3, \"state\": 1}").state);
        line(out, "token", () -> token.getType() + " " + token.getRawType() + " " + token.equals(new TypeToken<Map<String, Pair<Line, List<Integer>>>>() { }));
        line(out, "token reads", () -> gsons.get("plain").fromJson("{\"x\":{\"first\":{\"what\":\"v\"}}}", token.getType()).toString());
        line(out, "tokens", () -> List.of(TypeToken.getParameterized(Map.class, String.class, Integer.class), TypeToken.getArray(TypeToken.get(Line.class).getType())));
        line(out, "tree", () -> tree);
        line(out, "tree read", () -> gsons.get("custom").fromJson(tree.getAsJsonObject().get("lines"), Line[].class)[1]);
        line(out, "cached", () -> gsons.get("plain").getAdapter(Order.class) == gsons.get("plain").getAdapter(Order.class));
        line(out, "streamed", () -> {
            StringWriter text = new StringWriter();
            JsonWriter writer = gsons.get("pretty").newJsonWriter(text);
            gsons.get("pretty").toJson(new Line("w", 1), Line.class, writer);
            JsonReader reader = gsons.get("naming").newJsonReader(new StringReader("{what: s} [1]"));
            return text + " " + gsons.get("naming").fromJson(reader, Line.class) + " " + reader.peek() + reader.isLenient();
        });
        line(out, "linked map", () -> {
            LinkedTreeMap<String, Integer> map = new LinkedTreeMap<>();
            for (int i = 0; i < 20; i++) {
                map.put("k" + i * 7 % 20, i);
            }
            map.remove("k3");
            return map + " " + map.entrySet().iterator().next() + map.containsKey("k4");
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
}
