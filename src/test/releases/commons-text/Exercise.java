import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.CaseUtils;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.StringSubstitutor;
import org.apache.commons.text.StringTokenizer;
import org.apache.commons.text.TextStringBuilder;
import org.apache.commons.text.WordUtils;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.FuzzyScore;
import org.apache.commons.text.similarity.HammingDistance;
import org.apache.commons.text.similarity.JaccardSimilarity;
import org.apache.commons.text.similarity.JaroWinklerDistance;
import org.apache.commons.text.similarity.LevenshteinDetailedDistance;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.apache.commons.text.diff.StringsComparator;
import org.apache.commons.text.matcher.StringMatcherFactory;
import org.apache.commons.text.translate.AggregateTranslator;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.apache.commons.text.translate.EntityArrays;
import org.apache.commons.text.translate.LookupTranslator;
import org.apache.commons.text.translate.NumericEntityEscaper;

/** Substitutors, tokenizers half-way, builders and translators that stay configured. */
public class Exercise {

    static final class Live {
        final StringSubstitutor nested;
        final StringSubstitutor own;
        final StringTokenizer tokens;
        final TextStringBuilder builder = new TextStringBuilder("a builder");
        final CharSequenceTranslator translator;
        final LevenshteinDistance limited = new LevenshteinDistance(4);
        final LevenshteinDetailedDistance detailed = new LevenshteinDetailedDistance();
        final FuzzyScore fuzzy = new FuzzyScore(Locale.ENGLISH);
        final JaroWinklerDistance jaro = new JaroWinklerDistance();

        Live() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("animal", "quick ${colour} fox");
            values.put("colour", "brown");
            values.put("target", "lazy dog");
            values.put("name.1", "nested");
            values.put("n", 1);
            nested = new StringSubstitutor(values);
            nested.setEnableSubstitutionInVariables(true);
            own = new StringSubstitutor(values, "<<", ">>", '!');
            own.setValueDelimiter("?:");
            own.setPreserveEscapes(true);
            tokens = new StringTokenizer("one, 'two, three' ,, four", ',', '\'');
            tokens.setTrimmerMatcher(StringMatcherFactory.INSTANCE.trimMatcher());
            tokens.setIgnoreEmptyTokens(false);
            tokens.setEmptyTokenAsNull(true);
            Map<CharSequence, CharSequence> lookup = new LinkedHashMap<>();
            lookup.put("one", "1");
            lookup.put("two", "2");
            translator = new AggregateTranslator(new LookupTranslator(lookup), new LookupTranslator(EntityArrays.BASIC_ESCAPE),
                    NumericEntityEscaper.between(0x7f, Integer.MAX_VALUE));
            builder.setNullText("NULL").setNewLineText("\n");
        }
    }

    public static Object create() {
        return new Live();
    }

    public static String use(Object object) throws Exception {
        Live live = (Live) object;
        StringBuilder out = new StringBuilder();
        out.append(live.nested.replace("The ${animal} jumps over the ${target}; ${undefined:-default} ${name.${n}} $${escaped}")).append('\n');
        out.append(live.own.replace("The <<animal>> and <<nobody?:somebody>> !<<animal>> <<unknown>>")).append('\n');
        live.tokens.reset();
        out.append(live.tokens.getTokenList()).append(live.tokens.size());
        while (live.tokens.hasNext()) {
            out.append('[').append(live.tokens.nextIndex()).append(':').append(live.tokens.next()).append(']');
        }
        out.append(live.tokens.hasPrevious() ? live.tokens.previous() : "none").append('\n');
        builder(out, live.builder);
        out.append(live.translator.translate("one < two & \u00e9\ud83d\ude00 \"three\"")).append('\n');
        similarity(out, live);
        out.append(StringEscapeUtils.escapeJava("tab\t\"q\" \u1234")).append(StringEscapeUtils.unescapeJava("\\u0041\\n\\101"))
                .append(StringEscapeUtils.escapeHtml4("<a href=\"x\">\u00fcber</a>")).append(StringEscapeUtils.unescapeHtml4("&lt;&eacute;&#65;&#x42;&bogus;"))
                .append(StringEscapeUtils.escapeXml11("a\u0001<b>")).append(StringEscapeUtils.escapeCsv("a,\"b\"")).append(StringEscapeUtils.escapeJson("/\"\u2028"))
                .append(StringEscapeUtils.escapeEcmaScript("it's </script>")).append('\n');
        out.append(WordUtils.wrap("The quick brown fox jumps over http://www.example.org/long the lazy dog", 15, "\n", true)).append('\n')
                .append(WordUtils.capitalizeFully("to be OR not", ' ')).append(WordUtils.initials("Ada King Lovelace")).append(WordUtils.swapCase("aBc D"))
                .append(CaseUtils.toCamelCase("to.camel case", false, '.', ' ')).append('\n');
        StringBuilder script = new StringBuilder();
        new StringsComparator("ABCABBA", "CBABAC").getScript().visit(new org.apache.commons.text.diff.CommandVisitor<Character>() {
            @Override
            public void visitInsertCommand(Character c) {
                script.append('+').append(c);
            }

            @Override
            public void visitKeepCommand(Character c) {
                script.append('=').append(c);
            }

            @Override
            public void visitDeleteCommand(Character c) {
                script.append('-').append(c);
            }
        });
        return out.append(script).append('\n').toString();
    }

    private static void builder(StringBuilder out, TextStringBuilder builder) {
        builder.clear().append("start").appendln(1).append((String) null).appendSeparator(", ").appendWithSeparators(new String[] {"x", "y", "z"}, "-")
                .appendFixedWidthPadLeft(7, 4, '0').appendFixedWidthPadRight("abcdef", 3, ' ').insert(2, "<>").replaceAll("x", "XX").deleteFirst('t')
                .reverse().append(true).append(2.5).setCharAt(0, '!');
        out.append(builder.toString()).append(builder.length()).append(builder.indexOf("X")).append(builder.contains('!')).append(builder.leftString(3))
                .append(builder.rightString(4)).append(builder.midString(2, 5)).append(builder.equalsIgnoreCase(new TextStringBuilder("no")))
                .append(builder.asTokenizer().getTokenList()).append(builder.trim().startsWith("!")).append('\n');
    }

    private static void similarity(StringBuilder out, Live live) {
        Map<CharSequence, Integer> left = new LinkedHashMap<>();
        left.put("a", 2);
        left.put("b", 1);
        Map<CharSequence, Integer> right = new LinkedHashMap<>();
        right.put("a", 1);
        right.put("c", 5);
        out.append(live.limited.apply("kitten", "sitting")).append(live.limited.apply("short", "something longer")).append(live.detailed.apply("elephant", "hippo"))
                .append(live.fuzzy.fuzzyScore("Workshop", "wso")).append(new HammingDistance().apply("karolin", "kathrin"))
                .append(String.format(Locale.ROOT, " %.4f", new JaccardSimilarity().apply("night", "nacht")))
                .append(String.format(Locale.ROOT, " %.4f", new CosineSimilarity().cosineSimilarity(left, right)))
                .append(new LongestCommonSubsequence().apply("ABCBDAB", "BDCABA")).append(live.limited.getThreshold())
                .append(new LevenshteinDistance().apply("flaw", "lawn")).append(live.fuzzy.getLocale()).append('\n');
    }
}
