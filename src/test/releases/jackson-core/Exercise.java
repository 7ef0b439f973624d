import com.fasterxml.jackson.core.*;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import com.fasterxml.jackson.core.util.*;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Factories with filled symbol tables, parsers and generators that stand in the middle of a document. */
public class Exercise {

    static final String TEXT = "{\"name\":\"Ada \\u00e9\\n\\\"x\\\"\",\"born\":1815,\"pi\":3.14159265358979,\"big\":123456789012345678901234567890,\"neg\":-17,\"e\":1.5e-3,"
            + "\"flag\":true,\"none\":null,\"list\":[1,\"two\",[3,{\"four\":[]}],false],\"nested\":{\"a\":{\"b\":[10,20,30]},\"a\":1},\"aVeryLongFieldNameThatNeedsMoreThanFourQuads0123456789\":\"\u00fc\u20ac\",\"bin\":\"AQIDBAU=\"}";

    static final class Live {
        JsonFactory plain = new JsonFactory();
        JsonFactory lenient;
        JsonFactory strict;
        JsonParser chars;
        JsonParser bytes;
        JsonParser async;
        JsonParser filtered;
        JsonParser sequence;
        JsonParser delegate;
        JsonGenerator text;
        JsonGenerator utf8;
        JsonGenerator filteredGenerator;
        StringWriter written;
        StringWriter filteredWritten;
        ByteArrayOutputStream out;
        final DefaultPrettyPrinter pretty = new DefaultPrettyPrinter(" : ");
        final MinimalPrettyPrinter minimal = new MinimalPrettyPrinter("\n--\n");
        final SerializedString serialized = new SerializedString("quoted \"name\"");
        final List<JsonPointer> pointers = new ArrayList<>();
        final Version version = new Version(1, 2, 3, "x", "g", "a");
        final BufferRecycler recycler = new BufferRecycler();
        final TextBuffer buffer = new TextBuffer(recycler);
        final RequestPayload payload = new RequestPayload("payload");
        final List<JsonProcessingException> failures = new ArrayList<>();
    }

    public static Object create() throws Exception {
        Live l = new Live();
        l.lenient = new JsonFactory();
        for (JsonParser.Feature f : new JsonParser.Feature[] {JsonParser.Feature.ALLOW_COMMENTS, JsonParser.Feature.ALLOW_SINGLE_QUOTES, JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES, JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS,
            JsonParser.Feature.ALLOW_TRAILING_COMMA, JsonParser.Feature.ALLOW_MISSING_VALUES, JsonParser.Feature.ALLOW_NUMERIC_LEADING_ZEROS, JsonParser.Feature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER}) {
            l.lenient.enable(f);
        }
        l.strict = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).enable(JsonGenerator.Feature.STRICT_DUPLICATE_DETECTION).disable(JsonFactory.Feature.INTERN_FIELD_NAMES);
        l.lenient.disable(JsonGenerator.Feature.QUOTE_FIELD_NAMES).enable(JsonGenerator.Feature.WRITE_NUMBERS_AS_STRINGS).enable(JsonGenerator.Feature.ESCAPE_NON_ASCII).setRootValueSeparator("~");
        l.pretty.indentArraysWith(new DefaultIndenter("\t", "\n"));
        for (String p : new String[] {"", "/nested/a/b", "/list/2/1/four", "/a~1b/c~0d", "/nested/a/b/1", "/12345678901"}) {
            l.pointers.add(JsonPointer.compile(p));
        }
        half(l);
        try {
            read(new StringBuilder(), l.plain.createParser("[1,}"));
        } catch (JsonProcessingException e) {
            l.failures.add(e);
        }
        l.buffer.append("start", 0, 5);
        return l;
    }

    static void half(Live l) throws Exception {
        l.chars = l.plain.createParser(new StringReader(TEXT));
        l.bytes = l.strict.createParser(new ByteArrayInputStream(TEXT.replace("\"a\":1}", "\"z\":1}").getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 7; i++) {
            l.chars.nextToken();
            l.bytes.nextToken();
        }
        l.async = l.plain.createNonBlockingByteArrayParser();
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        ((ByteArrayFeeder) l.async.getNonBlockingInputFeeder()).feedInput(bytes, 0, 12);
        l.async.nextToken();
        l.async.nextToken();
        l.filtered = new FilteringParserDelegate(l.plain.createParser(TEXT), new JsonPointerBasedFilter("/nested/a"), true, false);
        l.filtered.nextToken();
        l.sequence = JsonParserSequence.createFlattened(false, l.plain.createParser("[1,2]"), l.lenient.createParser("{a:'b'} // c\n 007 NaN"));
        l.sequence.nextToken();
        l.delegate = new JsonParserDelegate(l.plain.createParser("[{\"k\":1.25}]"));
        l.delegate.nextToken();
        l.written = new StringWriter();
        l.text = l.plain.createGenerator(l.written);
        l.text.setPrettyPrinter(l.pretty.createInstance());
        l.text.writeStartObject();
        l.text.writeFieldName("first");
        l.text.writeStartArray();
        l.text.writeNumber(1);
        l.out = new ByteArrayOutputStream();
        l.utf8 = l.lenient.createGenerator(l.out, JsonEncoding.UTF8);
        l.utf8.writeStartArray();
        l.utf8.writeString("caf\u00e9 \ud83d\ude00");
        l.filteredWritten = new StringWriter();
        l.filteredGenerator = new FilteringGeneratorDelegate(l.plain.createGenerator(l.filteredWritten), new JsonPointerBasedFilter("/keep"), true, true);
        l.filteredGenerator.writeStartObject();
        l.filteredGenerator.writeStringField("drop", "x");
    }

    public static String use(Object object) throws Exception {
        Live l = (Live) object;
        StringBuilder out = new StringBuilder();
        for (JsonParser p : new JsonParser[] {l.chars, l.bytes, l.filtered, l.sequence, l.delegate}) {
            attempt(out, () -> {
                out.append(p.currentToken()).append(p.getText()).append(p.getCurrentName()).append(p.getParsingContext().pathAsPointer()).append(p.getParsingContext().getEntryCount()).append('\n');
                read(out, p);
                return p.isClosed();
            });
        }
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        ByteArrayFeeder feeder = (ByteArrayFeeder) l.async.getNonBlockingInputFeeder();
        int at = 12;
        for (JsonToken t; at < bytes.length || feeder.needMoreInput() || l.async.currentToken() == null || !l.async.isClosed();) {
            t = l.async.nextToken();
            if (t == JsonToken.NOT_AVAILABLE) {
                int to = Math.min(at + 5, bytes.length);
                if (to == at) {
                    feeder.endOfInput();
                } else {
                    feeder.feedInput(bytes, at, to);
                }
                at = to;
            } else if (t == null) {
                break;
            } else {
                token(out, l.async, t);
            }
        }
        out.append('\n');
        generators(out, l);
        half(l);
        String[] texts = {TEXT, "{a:1, 'b':[,], /*c*/ c:NaN, d:-Infinity, e:007, f:'\\q',}", "{\"x\":1,\"x\":2}", "[1 2]", "[01]", "{\"a\"", "\"unterminated", "[1e5,1E+400,-0.0,1.0E-5,9223372036854775808,2147483648,-]", "tru", "[\"\\ud83d\\ude00\",\"\\x\"]", "{\"a\":[1,{\"b\":2}]", "  ", "nullx", "[1,,2]",
            "{\"aVeryLongFieldNameThatNeedsMoreThanFourQuads0123456789\":{\"name\":0,\"born\":[[]]}}", "[\"tab\there\"]"};
        for (JsonFactory f : new JsonFactory[] {l.plain, l.lenient, l.strict}) {
            for (String text : texts) {
                fails(out, f.createParser(text));
                fails(out, f.createParser(text.getBytes(StandardCharsets.UTF_8)));
                fails(out, f.createParser(new StringReader(text)));
            }
            fails(out, f.createParser(TEXT.getBytes(StandardCharsets.UTF_16BE)));
            out.append(f.getFormatName()).append(f.getRootValueSeparator()).append(f.isEnabled(JsonParser.Feature.ALLOW_COMMENTS)).append(f.canUseCharArrays()).append('\n');
        }
        for (JsonPointer p : l.pointers) {
            out.append(p).append(' ').append(p.getMatchingProperty()).append(p.getMatchingIndex()).append(p.matches()).append(p.tail()).append(p.head()).append(p.last()).append(p.append(JsonPointer.compile("/more"))).append(p.equals(JsonPointer.compile(p.toString()))).append(p.hashCode()).append('\n');
            StringBuilder found = new StringBuilder();
            if (p.toString().length() > 0) {
                read(found, new FilteringParserDelegate(l.plain.createParser(TEXT), new JsonPointerBasedFilter(p), false, true));
            }
            out.append(found).append('\n');
        }
        read(out, new FilteringParserDelegate(l.plain.createParser(TEXT), new TokenFilter() {
            @Override
            public TokenFilter includeProperty(String name) {
                return name.length() > 4 ? TokenFilter.INCLUDE_ALL : null;
            }
        }, true, true));
        out.append(l.serialized).append(l.serialized.asQuotedChars().length).append(l.serialized.asUnquotedUTF8().length).append(l.serialized.charLength()).append('\n');
        l.buffer.resetWithString("text");
        l.buffer.append('c');
        l.buffer.append("and more".toCharArray(), 3, 4);
        out.append(l.buffer.contentsAsString()).append(l.buffer.size()).append(l.buffer.getTextOffset()).append('\n');
        out.append(l.version).append(l.version.compareTo(Version.unknownVersion()) > 0).append(l.version.toFullString()).append(l.payload.getRawPayload()).append('\n');
        for (JsonProcessingException e : l.failures) {
            out.append(e.getOriginalMessage().length() > 5).append(e.getLocation().getLineNr()).append(e.getLocation().getColumnNr()).append(e.getLocation().getCharOffset()).append(e.getClass().getSimpleName()).append('\n');
        }
        JsonStreamContext root = new com.fasterxml.jackson.core.json.JsonReadContext(null, null, 0, 1, 0).createChildArrayContext(2, 3);
        out.append(root.typeDesc()).append(root.inArray()).append(root.getParent().inRoot()).append(root).append('\n');
        out.append(Base64Variants.MIME.encode(new byte[] {1, 2, 3, 4}, true)).append(Base64Variants.MODIFIED_FOR_URL.encode(new byte[] {-1, -2})).append(Base64Variants.getDefaultVariant().getName()).append(Base64Variants.MIME_NO_LINEFEEDS.decode("AQID").length).append('\n');
        return out.toString();
    }

    static void generators(StringBuilder out, Live l) throws Exception {
        JsonGenerator g = l.text;
        g.writeNumber(2.5);
        g.writeNumber(new BigDecimal("1.10"));
        g.writeNull();
        g.writeEndArray();
        g.writeFieldName(l.serialized);
        g.writeStartObject();
        g.writeBinaryField("bin", new byte[] {1, 2, 3});
        g.writeBooleanField("b", true);
        g.writeArrayFieldStart("empty");
        g.writeEndArray();
        g.writeObjectFieldStart("eo");
        g.writeEndObject();
        g.writeFieldName("ints");
        g.writeArray(new int[] {1, 2, 3}, 0, 3);
        out.append(g.getOutputContext().pathAsPointer()).append(g.getOutputContext().getCurrentName());
        attempt(out, () -> {
            g.writeString("no name");
            return 0;
        });
        g.writeEndObject();
        g.writeFieldName("copied");
        JsonParser p = l.plain.createParser(TEXT);
        p.nextToken();
        g.copyCurrentStructure(p);
        g.writeEndObject();
        g.flush();
        out.append(l.written).append('\n');
        JsonGenerator u = l.utf8;
        u.writeNumber(12L);
        u.writeNumber(1.5f);
        u.writeNumber(new BigInteger("99"));
        u.writeStartObject();
        u.writeNumberField("n", 3);
        u.writeStringField("s", "a\"\\\u0001\u20ac".repeat(50));
        u.writeEndObject();
        u.writeRawValue("[raw]");
        u.writeEndArray();
        u.writeNumber(1);
        u.close();
        out.append(l.out.toString("UTF-8")).append('\n');
        JsonGenerator f = l.filteredGenerator;
        f.writeFieldName("keep");
        f.writeStartArray();
        f.writeNumber(1);
        f.writeString("kept");
        f.writeEndArray();
        f.writeNumberField("after", 2);
        f.writeEndObject();
        f.flush();
        out.append(l.filteredWritten).append('\n');
        StringWriter minimal = new StringWriter();
        try (JsonGenerator m = l.strict.createGenerator(minimal)) {
            m.setPrettyPrinter(l.minimal);
            m.writeStartObject();
            m.writeNumberField("a", 1);
            attempt(out, () -> {
                m.writeNumberField("a", 2);
                return 0;
            });
            m.writeNumber(2);
            m.writeEndObject();
            m.writeString("second");
            m.writeEndArray();
        } catch (JsonGenerationException e) {
            out.append("JsonGenerationException");
        }
        out.append(minimal).append('\n');
    }

    static void fails(StringBuilder out, JsonParser p) throws Exception {
        attempt(out, () -> {
            read(out, p);
            return "";
        });
    }

    static void read(StringBuilder out, JsonParser p) throws Exception {
        for (JsonToken t; (t = p.nextToken()) != null;) {
            token(out, p, t);
        }
        p.close();
        out.append('\n');
    }

    static void token(StringBuilder out, JsonParser p, JsonToken t) throws Exception {
        out.append(' ').append(t.id()).append(p.getText());
        if (t == JsonToken.VALUE_NUMBER_INT) {
            out.append(p.getNumberType()).append(p.getNumberValue()).append(p.getDoubleValue());
        } else if (t == JsonToken.VALUE_NUMBER_FLOAT) {
            out.append(p.getNumberType()).append(p.isNaN() ? "nan" : p.getDecimalValue()).append(p.getValueAsInt());
        } else if (t == JsonToken.FIELD_NAME) {
            out.append('@').append(p.getTokenLocation().getColumnNr()).append(p.getParsingContext().getCurrentName());
        } else if (t == JsonToken.VALUE_STRING) {
            out.append(p.getTextLength()).append(p.getValueAsBoolean());
        }
    }

    interface Attempt { Object run() throws Exception; }

    static void attempt(StringBuilder out, Attempt attempt) {
        try {
            out.append(attempt.run()).append('\n');
        } catch (JsonProcessingException e) {
            out.append(e.getClass().getSimpleName()).append(e.getLocation() == null ? 0 : e.getLocation().getColumnNr()).append('\n');
        } catch (Exception e) {
            out.append(e.getClass().getSimpleName()).append('\n');
        }
    }
}
