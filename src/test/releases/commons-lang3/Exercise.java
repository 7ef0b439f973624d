import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.commons.lang3.AnnotationUtils;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.BooleanUtils;
import org.apache.commons.lang3.CharSet;
import org.apache.commons.lang3.CharSetUtils;
import org.apache.commons.lang3.CharUtils;
import org.apache.commons.lang3.ClassUtils;
import org.apache.commons.lang3.Conversion;
import org.apache.commons.lang3.EnumUtils;
import org.apache.commons.lang3.LocaleUtils;
import org.apache.commons.lang3.ObjectUtils;
import org.apache.commons.lang3.Range;
import org.apache.commons.lang3.SerializationUtils;
import org.apache.commons.lang3.StringEscapeUtils;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Validate;
import org.apache.commons.lang3.builder.CompareToBuilder;
import org.apache.commons.lang3.builder.DiffBuilder;
import org.apache.commons.lang3.builder.EqualsBuilder;
import org.apache.commons.lang3.builder.HashCodeBuilder;
import org.apache.commons.lang3.builder.RecursiveToStringStyle;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.StandardToStringStyle;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.apache.commons.lang3.event.EventUtils;
import org.apache.commons.lang3.exception.ContextedException;
import org.apache.commons.lang3.exception.DefaultExceptionContext;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.commons.lang3.math.Fraction;
import org.apache.commons.lang3.math.IEEE754rUtils;
import org.apache.commons.lang3.math.NumberUtils;
import org.apache.commons.lang3.mutable.MutableBoolean;
import org.apache.commons.lang3.mutable.MutableInt;
import org.apache.commons.lang3.mutable.MutableObject;
import org.apache.commons.lang3.reflect.ConstructorUtils;
import org.apache.commons.lang3.reflect.FieldUtils;
import org.apache.commons.lang3.reflect.MethodUtils;
import org.apache.commons.lang3.reflect.TypeLiteral;
import org.apache.commons.lang3.reflect.TypeUtils;
import org.apache.commons.lang3.text.CompositeFormat;
import org.apache.commons.lang3.text.ExtendedMessageFormat;
import org.apache.commons.lang3.text.FormattableUtils;
import org.apache.commons.lang3.text.StrBuilder;
import org.apache.commons.lang3.text.StrLookup;
import org.apache.commons.lang3.text.StrMatcher;
import org.apache.commons.lang3.text.StrSubstitutor;
import org.apache.commons.lang3.text.StrTokenizer;
import org.apache.commons.lang3.text.WordUtils;
import org.apache.commons.lang3.text.translate.AggregateTranslator;
import org.apache.commons.lang3.text.translate.CharSequenceTranslator;
import org.apache.commons.lang3.text.translate.LookupTranslator;
import org.apache.commons.lang3.text.translate.NumericEntityEscaper;
import org.apache.commons.lang3.text.translate.UnicodeEscaper;
import org.apache.commons.lang3.time.DateUtils;
import org.apache.commons.lang3.time.DurationFormatUtils;
import org.apache.commons.lang3.tuple.ImmutablePair;
import org.apache.commons.lang3.tuple.MutableTriple;
import org.apache.commons.lang3.tuple.Pair;
import org.apache.commons.lang3.tuple.Triple;

/**
 * Builders with their styles, substitutors and tokenizers half-way, translators, ranges, mutable values and tuples stay
 * live. Formats of dates are left to a walk of their own: 3.13.0 renames all their fields, which only constructors fill.
 */
public class Exercise {
    static {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Locale.setDefault(Locale.US);
    }

    private static final List<String> TEXTS = List.of("", " ", "abc", "  Hello, World  ", "a.b..c", "\u00dcber-Gr\u00f6\u00dfe", "one two  three", "ABC abc", "12345", "a\nb\tc", "aXbXc", "\ud83d\ude00x");
    private static final List<String> NUMBERS = List.of("", "0", "-12", "+7", "0x1F", "-0Xff", "#ab", "017", "1.5", "1.5f", "2L", "1e5", "12345678901", "1" + "0".repeat(30), ".5", "5.", "1.1E-700F", "--1", "abc", "0x", "1e", "NaN", " 1", "0x8000000000000000", "08", "1.5d", "1l");

    /** What builders are asked about. */
    static class Thing implements Serializable, Comparable<Thing> {
        private static final long serialVersionUID = 1;
        final String name;
        final int[] counts = {1, 2};
        final List<String> tags = List.of("x", "y");
        transient int skipped = 3;
        double weight = 1.25;
        Thing part;

        Thing(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }

        public String join(String first, Object... rest) {
            return first + Arrays.toString(rest);
        }

        public long scale(long by) {
            return 2 * by;
        }

        static String fixed(int number) {
            return "fixed " + number;
        }

        @Override
        public boolean equals(Object other) {
            return EqualsBuilder.reflectionEquals(this, other, "part");
        }

        @Override
        public int hashCode() {
            return HashCodeBuilder.reflectionHashCode(17, 37, this);
        }

        @Override
        public int compareTo(Thing other) {
            return new CompareToBuilder().append(name, other.name).append(counts, other.counts).append(weight, other.weight).toComparison();
        }
    }

    /** Days. */
    enum Day { MONDAY, TUESDAY, FRIDAY }

    /** An annotation. */
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @interface Marked {
        String value() default "v";

        int[] numbers() default {1, 2};
    }

    /** Marked. */
    @Marked("m")
    static class HasMark {
    }

    /** Told of events. */
    public interface Listener {
        void heard(String what);
    }

    /** Has listeners. */
    public static class Source {
        private final List<Listener> listeners = new ArrayList<>();

        public void addListener(Listener listener) {
            listeners.add(listener);
        }
    }

    private final Thing thing = new Thing("thing");
    private final StandardToStringStyle style = new StandardToStringStyle();
    private final ToStringStyle recursive = new RecursiveToStringStyle();
    private final StrBuilder text = new StrBuilder("start ").appendSeparator("; ").appendln("line").setNullText("none");
    private final Map<String, String> values = new TreeMap<>(Map.of("a", "A${b}", "b", "B", "loop", "${loop}", "name", "a"));
    private final StrSubstitutor substitutor = new StrSubstitutor(StrLookup.mapLookup(values), "${", "}", '$', ":-");
    private final StrTokenizer tokenizer = new StrTokenizer("a 'b c' ,d,, e ", StrMatcher.charSetMatcher(" ,"), StrMatcher.quoteMatcher());
    private final CharSequenceTranslator translator = new AggregateTranslator(new LookupTranslator(new String[][] {{"<", "&lt;"}, {"two", "2"}}), NumericEntityEscaper.above(127)).with(UnicodeEscaper.below(32));
    private final ExtendedMessageFormat format = new ExtendedMessageFormat("{0,number,#.#} of {1,upper} ''{2}''", Locale.US, Map.of("upper", (name, arguments, locale) -> new Upper()));
    private final Range<Integer> range = Range.between(10, 20);
    private final Range<String> words = Range.between("b", "D", String.CASE_INSENSITIVE_ORDER);
    private final CharSet vowels = CharSet.getInstance("aeiou", "^x-z");
    private final MutableInt number = new MutableInt(5);
    private final MutableObject<String> holder = new MutableObject<>("held");
    private final MutableBoolean flag = new MutableBoolean(true);
    private final Pair<String, Integer> pair = Pair.of("left", 2);
    private final Triple<String, Integer, Day> triple = MutableTriple.of("l", 1, Day.MONDAY);
    private final Fraction fraction = Fraction.getFraction(3, 4, 8);
    private final ContextedException contexted = new ContextedException("contexted", new IllegalStateException("inner", new Error("root")), new DefaultExceptionContext());
    private final TypeLiteral<Map<String, List<? extends Number>>> literal = new TypeLiteral<Map<String, List<? extends Number>>>() { };
    private final Source source = new Source();
    private final StringBuilder heard = new StringBuilder();

    /** Upper case, as a format. */
    static final class Upper extends java.text.Format {
        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(Object value, StringBuffer to, java.text.FieldPosition position) {
            return to.append(String.valueOf(value).toUpperCase(Locale.ROOT));
        }

        @Override
        public Object parseObject(String text, java.text.ParsePosition position) {
            position.setIndex(text.length());
            return text;
        }
    }

    private Exercise() {
        style.setUseShortClassName(true);
        style.setUseIdentityHashCode(false);
        style.setFieldSeparator(" | ");
        style.setArrayStart("<");
        style.setNullText("nothing");
        style.setContentStart("(");
        tokenizer.setIgnoreEmptyTokens(false);
        tokenizer.next();
        substitutor.setEnableSubstitutionInVariables(true);
        contexted.addContextValue("key", 1).addContextValue("other", "v");
        Exercise that = this;
        EventUtils.addEventListener(source, Listener.class, what -> that.heard.append(what));
    }

    public static Object create() {
        return new Exercise();
    }

    public static String use(Object live) {
        StringBuilder out = new StringBuilder();
        Exercise exercise = (Exercise) live;
        exercise.builders(out);
        exercise.texts(out);
        exercise.values(out);
        strings(out);
        numbers(out);
        exercise.reflection(out);
        times(out);
        exercise.failures(out);
        return out.toString();
    }

    private void builders(StringBuilder out) {
        line(out, "standard style", () -> new ToStringBuilder(thing, style).append("name", thing.name).append("counts", thing.counts).append("part", thing.part).append("tags", thing.tags, false).append(1.5).toString());
        for (ToStringStyle each : List.of(ToStringStyle.SHORT_PREFIX_STYLE, ToStringStyle.SIMPLE_STYLE, ToStringStyle.JSON_STYLE, ToStringStyle.NO_CLASS_NAME_STYLE, ToStringStyle.NO_FIELD_NAMES_STYLE)) {
            line(out, "style", () -> new ToStringBuilder(thing, each).append("a", 1).append("b", new long[] {2}).append("c", (Object) null).append("d", Map.of("k", "v")).append("e", 'c').append("f", new Object[] {"x", null, new int[] {1}}).append("g", List.of("q\"")).toString().replaceAll("@[0-9a-f]+", "@"));
        }
        line(out, "reflected", () -> new ReflectionToStringBuilder(thing, ToStringStyle.SHORT_PREFIX_STYLE).setExcludeFieldNames("weight").toString());
        line(out, "recursive", () -> {
            thing.part = new Thing("part");
            String seen = new ReflectionToStringBuilder(thing, recursive).toString().replaceAll("@[0-9a-f]+", "@");
            thing.part = null;
            return seen;
        });
        line(out, "equal", () -> thing.equals(new Thing("thing")) + " " + thing.equals(new Thing("other")) + (thing.hashCode() == new Thing("thing").hashCode()) + thing.compareTo(new Thing("thinner")));
        line(out, "compared", () -> new CompareToBuilder().append(new Object[] {1, "a"}, new Object[] {1, "b"}).toComparison() + CompareToBuilder.reflectionCompare(new Thing("a"), new Thing("a"), "tags", "counts") + " " + new EqualsBuilder().append(new int[][] {{1}}, new int[][] {{1}}).append(Double.NaN, Double.NaN).isEquals());
        line(out, "hash", () -> new HashCodeBuilder(3, 5).append(new int[] {1, 2}).append("s").append(1.5).append(true).append((Object) null).append(new Object[] {"x"}).toHashCode());
        line(out, "diff", () -> new DiffBuilder(thing, new Thing("other"), ToStringStyle.SHORT_PREFIX_STYLE).append("name", thing.name, "other").append("weight", 1.0, 2.0).append("counts", thing.counts, new int[] {1}).append("same", 1, 1).build().toString());
        line(out, "even hash", () -> new HashCodeBuilder(2, 4));
    }

    private void texts(StringBuilder out) {
        line(out, "substituted", () -> substitutor.replace("${a} ${${name}} $${a} ${none:-default} ${none}") + StrSubstitutor.replace("<a>", Map.of("a", 1), "<", ">"));
        line(out, "loop", () -> substitutor.replace("${loop}"));
        line(out, "tokens", () -> {
            StringBuilder seen = new StringBuilder();
            while (tokenizer.hasNext()) {
                seen.append(tokenizer.nextIndex()).append('<').append(tokenizer.nextToken()).append('>');
            }
            while (tokenizer.previousIndex() > 0) {
                seen.append(tokenizer.previousToken()).append(';');
            }
            return seen.append(tokenizer.size()).append(StrTokenizer.getCSVInstance(" a, \"b,c\" ,").getTokenList());
        });
        line(out, "built", () -> {
            int length = text.length();
            text.append(1).append((String) null).appendSeparator(",").appendAll(List.of(1, 2)).appendWithSeparators(List.of("x", "y"), "-").appendFixedWidthPadLeft(7, 3, '0').insert(0, "!").replaceAll("t", "T").deleteFirst("!");
            String seen = text + "|" + text.indexOf("T") + text.leftString(3) + text.contains('l') + text.reverse().midString(1, 4);
            text.reverse().replaceAll("T", "t").setLength(length);
            return seen + "|" + text.asTokenizer().getTokenList() + text.endsWith("line\n");
        });
        line(out, "translated", () -> translator.translate("<two>\u00e9\u0007\ud83d\ude00"));
        line(out, "escaped", () -> StringEscapeUtils.escapeJava("a\"\u00e9/\n") + StringEscapeUtils.unescapeJava("\\u0041\\t\\101") + StringEscapeUtils.escapeHtml4("<\u00e9&\u20ac>") + StringEscapeUtils.unescapeHtml4("&lt;&eacute;&#x41;&nope;&#65") + StringEscapeUtils.escapeXml11("\u0001<'>") + StringEscapeUtils.escapeCsv("a,\"b") + StringEscapeUtils.unescapeCsv("\"a,\"\"b\"") + StringEscapeUtils.escapeEcmaScript("'</a>") + StringEscapeUtils.escapeJson("/\""));
        line(out, "formatted", () -> format.format(new Object[] {1.26, "up", "raw"}) + format.toPattern());
        line(out, "composite", () -> new CompositeFormat(new Upper(), new Upper()).reformat("abc"));
        line(out, "formattable", () -> FormattableUtils.append("abcdef", new java.util.Formatter(), 0, 8, 4, '*', "..").toString());
        line(out, "words", () -> WordUtils.wrap("the quick brown fox jumps over", 10, "|", true) + WordUtils.capitalizeFully("hELLO wORLD-wide", ' ', '-') + WordUtils.initials("Ben John Lee") + WordUtils.swapCase("aB c") + WordUtils.uncapitalize("I Am") + WordUtils.containsAllWords("a b c", "c", "a"));
    }

    private void values(StringBuilder out) {
        line(out, "range", () -> range + " " + range.contains(15) + range.isBefore(30) + range.elementCompareTo(5) + range.isOverlappedBy(Range.between(20, 25)) + range.intersectionWith(Range.is(12)) + range.toString("%s..%s %s"));
        line(out, "no intersection", () -> range.intersectionWith(Range.between(1, 2)));
        line(out, "words in range", () -> words.contains("C") + " " + words.getMinimum() + words.isNaturalOrdering() + words.isAfter("a"));
        line(out, "chars", () -> vowels + " " + vowels.contains('q') + CharSetUtils.delete("hello", "l-o") + CharSetUtils.squeeze("aabbcc", "a-b") + CharSetUtils.count("hello", "k-p") + CharSetUtils.keep("hello", "hl") + CharSet.getInstance("^e").hashCode());
        line(out, "mutable", () -> {
            String seen = number.incrementAndGet() + " " + number.getAndAdd(4) + number.addAndGet(1) + number;
            number.setValue(5);
            flag.setFalse();
            seen += flag.isTrue() + " " + flag.compareTo(new MutableBoolean(true));
            flag.setTrue();
            return seen + holder + holder.equals(new MutableObject<>("held")) + number.hashCode() + number.compareTo(new MutableInt(6));
        });
        line(out, "tuples", () -> pair + " " + pair.compareTo(Pair.of("left", 3)) + pair.equals(ImmutablePair.of("left", 2)) + pair.hashCode() + pair.toString("%2$s-%1$s") + triple.getMiddle() + triple.compareTo(Triple.of("l", 1, Day.FRIDAY)) + triple.equals(Triple.of("l", 1, Day.MONDAY)));
        line(out, "set in pair", () -> ((Map.Entry<String, Integer>) pair).setValue(3));
        line(out, "fraction", () -> fraction + " " + fraction.toProperString() + fraction.add(Fraction.ONE_THIRD) + fraction.pow(-2) + fraction.reduce() + Fraction.getFraction("2 3/4").divideBy(Fraction.TWO_FIFTHS) + Fraction.getFraction(0.333) + fraction.compareTo(Fraction.ONE) + fraction.negate().abs().invert());
        line(out, "no fraction", () -> Fraction.getFraction(1, 0));
        line(out, "ieee", () -> IEEE754rUtils.max(1.0, Double.NaN, 3.0) + " " + NumberUtils.max(1.0, Double.NaN) + NumberUtils.min(3, 1, 2) + NumberUtils.compare(1, 2));
        line(out, "copied", () -> SerializationUtils.clone(thing).equals(thing) + " " + SerializationUtils.roundtrip(range));
        line(out, "event", () -> {
            source.listeners.forEach(listener -> listener.heard("ping"));
            String seen = heard + source.listeners.get(0).toString().replaceAll("@.*", "@");
            heard.setLength(0);
            return seen.length() > 4;
        });
    }

    private static void strings(StringBuilder out) {
        for (String s : TEXTS) {
            line(out, "case " + s, () -> StringUtils.capitalize(s) + "|" + StringUtils.swapCase(s) + "|" + StringUtils.uncapitalize(s) + "|" + StringUtils.isMixedCase(s) + StringUtils.isAlphanumericSpace(s) + StringUtils.isNumeric(s) + StringUtils.isBlank(s) + StringUtils.isAllLowerCase(s));
            line(out, "cut", () -> StringUtils.abbreviate(s, 6) + "|" + StringUtils.abbreviateMiddle(s, "..", 6) + "|" + StringUtils.left(s, 2) + "|" + StringUtils.mid(s, 1, 2) + "|" + StringUtils.right(s, 2) + "|" + StringUtils.truncate(s, 3) + "|" + StringUtils.chop(s) + "|" + StringUtils.chomp(s));
            line(out, "split", () -> Arrays.toString(StringUtils.split(s)) + Arrays.toString(StringUtils.splitPreserveAllTokens(s, ".X")) + Arrays.toString(StringUtils.splitByCharacterTypeCamelCase(s)) + Arrays.toString(StringUtils.splitByWholeSeparator(s, "..", 2)) + Arrays.toString(StringUtils.substringsBetween(s, "a", "c")));
            line(out, "strip", () -> StringUtils.strip(s, " aH") + "|" + StringUtils.trimToNull(s) + "|" + StringUtils.stripAccents(s) + "|" + StringUtils.deleteWhitespace(s) + "|" + StringUtils.normalizeSpace(s) + "|" + StringUtils.remove(s, 'X') + "|" + StringUtils.removeEndIgnoreCase(s, "BC"));
            line(out, "pad", () -> StringUtils.center(s, 9, "xy") + "|" + StringUtils.leftPad(s, 5, '0') + "|" + StringUtils.rightPad(s, 5, "ab") + "|" + StringUtils.repeat(s, ",", 2) + "|" + StringUtils.overlay(s, "zz", 1, 3) + "|" + StringUtils.wrap(s, '"') + "|" + StringUtils.wrapIfMissing(s, "a") + "|" + StringUtils.unwrap(s, 'a'));
            line(out, "find", () -> StringUtils.indexOfAny(s, "b", "o") + " " + StringUtils.ordinalIndexOf(s, "X", 2) + StringUtils.lastIndexOfIgnoreCase(s, "C") + StringUtils.countMatches(s, "a") + StringUtils.indexOfDifference(s, "abd") + StringUtils.difference(s, "abd") + StringUtils.getDigits(s) + StringUtils.indexOfAnyBut(s, "ab") + StringUtils.containsAny(s, 'X', 'W') + StringUtils.containsOnly(s, "abc"));
            line(out, "replace", () -> StringUtils.replaceEach(s, new String[] {"a", "b"}, new String[] {"b", "c"}) + "|" + StringUtils.replaceEachRepeatedly(s, new String[] {"c"}, new String[] {"k"}) + "|" + StringUtils.replaceChars(s, "aeX", "12") + "|" + StringUtils.replaceIgnoreCase(s, "B", "<>", 1) + "|" + StringUtils.reverseDelimited(s, '.') + "|" + StringUtils.rotate(s, 2));
            line(out, "distance", () -> StringUtils.getLevenshteinDistance(s, "Hello abc") + " " + StringUtils.getLevenshteinDistance(s, "abd", 2) + StringUtils.getJaroWinklerDistance(s, "abc") + StringUtils.getFuzzyDistance(s, "hw", Locale.US) + StringUtils.compareIgnoreCase(s, "ABD") + StringUtils.equalsAnyIgnoreCase(s, "ABC") + StringUtils.getCommonPrefix(s, "abx"));
            line(out, "as", () -> CharUtils.unicodeEscaped(s.isEmpty() ? ' ' : s.charAt(0)) + BooleanUtils.toBooleanObject(s) + EnumUtils.isValidEnumIgnoreCase(Day.class, s) + StringUtils.toCodePoints(s).length + StringUtils.defaultIfBlank(s, "?").length() + StringUtils.isAsciiPrintable(s));
        }
        line(out, "join", () -> StringUtils.join(new int[] {1, 2, 3}, ';', 1, 3) + StringUtils.join(List.of("a", "b").iterator(), "--") + StringUtils.joinWith("/", 1, null, "x") + StringUtils.join(new Object[] {"a", null}, ','));
        line(out, "any", () -> StringUtils.isAnyBlank("a", " ") + " " + StringUtils.firstNonBlank(null, " ", "f") + StringUtils.appendIfMissing("a.t", ".x", ".t") + StringUtils.prependIfMissingIgnoreCase("XYz", "xy") + StringUtils.startsWithAny("abc", "x", "ab"));
        line(out, "booleans", () -> BooleanUtils.xor(new boolean[] {true, false, true}) + " " + BooleanUtils.toStringYesNo(true) + BooleanUtils.toBoolean("oN") + BooleanUtils.toBooleanObject("nO") + BooleanUtils.and(new boolean[] {true, false}) + BooleanUtils.compare(true, false) + BooleanUtils.toInteger(null, 1, 0, 7));
        line(out, "arrays", () -> ArrayUtils.toString(ArrayUtils.addAll(new int[] {1}, 2, 3)) + Arrays.toString(ArrayUtils.removeElements(new String[] {"a", "b", "a"}, "a")) + Arrays.toString(ArrayUtils.removeAll(new int[] {1, 2, 3}, 0, 2)) + ArrayUtils.indexOf(new double[] {1, 2.05}, 2, 0.1) + ArrayUtils.isSorted(new int[] {1, 3, 2}) + Arrays.toString(ArrayUtils.toObject(new char[] {'c'})) + ArrayUtils.toMap(new String[][] {{"k", "v"}}) + Arrays.toString(ArrayUtils.insert(1, new long[] {1, 2}, 9)) + ArrayUtils.getLength(new int[4]));
        line(out, "turned", () -> {
            int[] array = {1, 2, 3, 4, 5};
            ArrayUtils.shift(array, 2);
            ArrayUtils.swap(array, 0, 3, 2);
            ArrayUtils.reverse(array, 1, 4);
            return Arrays.toString(array) + Arrays.toString(ArrayUtils.subarray(array, 1, 3)) + Arrays.toString(ArrayUtils.nullToEmpty((String[]) null));
        });
    }

    private static void numbers(StringBuilder out) {
        for (String s : NUMBERS) {
            line(out, "number " + s, () -> {
                Number number = NumberUtils.createNumber(s);
                return number + " " + (number == null ? "" : number.getClass().getSimpleName());
            });
            line(out, "is", () -> NumberUtils.isCreatable(s) + " " + NumberUtils.isParsable(s) + NumberUtils.isDigits(s) + NumberUtils.toInt(s, -1) + NumberUtils.toDouble(s, -2) + NumberUtils.toScaledBigDecimal(s.matches("-?\\d+(\\.\\d+)?") ? s : "1"));
        }
        line(out, "conversion", () -> Conversion.intToHexDigit(11) + " " + Arrays.toString(Conversion.hexDigitToBinary('c')) + Conversion.binaryBeMsb0ToHexDigit(new boolean[] {true, false, true, false}) + Conversion.intToHex(0xABCD, 0, "", 0, 4));
        line(out, "object", () -> ObjectUtils.median(3, 1, 2) + " " + ObjectUtils.mode("a", "b", "a") + ObjectUtils.firstNonNull(null, "f") + ObjectUtils.max(1, 3, 2) + ObjectUtils.compare(null, 1, true) + ObjectUtils.clone(new int[] {1}).length + ObjectUtils.allNotNull(1, null) + ObjectUtils.median(Comparator.reverseOrder(), 1, 2, 3, 4));
        line(out, "locale", () -> LocaleUtils.toLocale("en_GB") + " " + LocaleUtils.localeLookupList(Locale.forLanguageTag("fr-CA"), Locale.ENGLISH) + LocaleUtils.toLocale("fr__POSIX") + LocaleUtils.isAvailableLocale(Locale.US));
        for (String bad : List.of("xx_", "EN_gb", "en_GB_", "e", "en-GB", "_GB", "zh_CN_x_y")) {
            line(out, "locale " + bad, () -> LocaleUtils.toLocale(bad));
        }
        line(out, "enum", () -> EnumUtils.getEnumMap(Day.class) + " " + EnumUtils.generateBitVector(Day.class, Day.MONDAY, Day.FRIDAY) + EnumUtils.processBitVector(Day.class, 6) + EnumUtils.getEnum(Day.class, "SUNDAY") + EnumUtils.getEnumIgnoreCase(Day.class, "friday") + EnumUtils.getEnumList(Day.class));
    }

    private void reflection(StringBuilder out) {
        line(out, "methods", () -> MethodUtils.invokeMethod(thing, "join", "a", "b", 3) + " " + MethodUtils.invokeMethod(thing, "scale", 4) + MethodUtils.invokeExactMethod(thing, "getName") + MethodUtils.invokeMethod(thing, true, "hashCode").equals(thing.hashCode()));
        line(out, "static method", () -> MethodUtils.invokeStaticMethod(StringUtils.class, "repeat", "ab", 2));
        line(out, "no method", () -> MethodUtils.invokeMethod(thing, "nosuch", 1));
        line(out, "hierarchy", () -> {
            Method compareTo = MethodUtils.getMatchingMethod(Thing.class, "compareTo", Thing.class);
            return MethodUtils.getOverrideHierarchy(compareTo, ClassUtils.Interfaces.INCLUDE).size() + " " + MethodUtils.getMethodsListWithAnnotation(HasMark.class, Marked.class).size();
        });
        line(out, "fields", () -> FieldUtils.readField(thing, "name", true) + " " + FieldUtils.getAllFieldsList(Thing.class).stream().filter(field -> !field.isSynthetic()).map(field -> field.getName()).sorted().toList() + FieldUtils.getField(Thing.class, "nosuch"));
        line(out, "constructed", () -> ConstructorUtils.invokeConstructor(Thing.class, "made"));
        line(out, "constructed text", () -> ConstructorUtils.invokeConstructor(String.class, "made") + " " + ConstructorUtils.getAccessibleConstructor(Integer.class, int.class));
        line(out, "types", () -> TypeUtils.toString(literal.value) + " " + TypeUtils.getTypeArguments(literal.value, Map.class).size() + TypeUtils.isAssignable(TypeUtils.parameterize(ArrayList.class, Integer.class), TypeUtils.parameterize(List.class, Integer.class)) + TypeUtils.getRawType(literal.value, null) + TypeUtils.toLongString(Comparable.class.getTypeParameters()[0])
                + TypeUtils.genericArrayType(String.class) + TypeUtils.wildcardType().withUpperBounds(Number.class).build() + TypeUtils.isArrayType(int[].class) + TypeUtils.containsTypeVariables(literal.value) + literal);
        line(out, "type arguments", () -> {
            Type list = TypeUtils.parameterize(Map.class, String.class, TypeUtils.parameterize(List.class, Day.class));
            return list + " " + TypeUtils.equals(list, TypeUtils.parameterize(Map.class, String.class, TypeUtils.parameterize(List.class, Day.class))) + TypeUtils.determineTypeArguments(Thing.class, (java.lang.reflect.ParameterizedType) Thing.class.getGenericInterfaces()[1]).size();
        });
        line(out, "classes", () -> ClassUtils.getShortClassName("a.b.C$D") + " " + ClassUtils.getAbbreviatedName("org.apache.commons.lang3.ClassUtils", 20) + ClassUtils.getAllInterfaces(ArrayList.class).size() + ClassUtils.getClass("int[][]") + ClassUtils.isAssignable(int.class, Long.class) + ClassUtils.primitiveToWrapper(char.class) + ClassUtils.getCanonicalName(new int[0]) + ClassUtils.getPackageCanonicalName("[La.b.C;") + ClassUtils.isInnerClass(Map.Entry.class) + ClassUtils.getShortCanonicalName("[I"));
        line(out, "class hierarchy", () -> {
            List<String> names = new ArrayList<>();
            ClassUtils.hierarchy(Thing.class, ClassUtils.Interfaces.INCLUDE).forEach(type -> names.add(type.getSimpleName()));
            return names;
        });
        for (int length : new int[] {1, 5, 10, 15, 25, 40}) {
            line(out, "abbreviated " + length, () -> ClassUtils.getAbbreviatedName("org.apache.commons.lang3.text.StrBuilder", length));
        }
        line(out, "no class", () -> ClassUtils.getClass("no.such.Class"));
        line(out, "annotation", () -> AnnotationUtils.toString(HasMark.class.getAnnotation(Marked.class)).length() + " " + AnnotationUtils.equals(HasMark.class.getAnnotation(Marked.class), HasMark.class.getAnnotation(Marked.class)) + (AnnotationUtils.hashCode(HasMark.class.getAnnotation(Marked.class)) == HasMark.class.getAnnotation(Marked.class).hashCode()));
    }

    private static void times(StringBuilder out) {
        Date date = new Date(1_000_000_000_000L);
        for (int field : new int[] {Calendar.YEAR, Calendar.MONTH, DateUtils.SEMI_MONTH, Calendar.DATE, Calendar.HOUR, Calendar.MINUTE}) {
            line(out, "field " + field, () -> DateUtils.round(date, field).getTime() + " " + DateUtils.truncate(date, field).getTime() + " " + DateUtils.ceiling(date, field).getTime() + " " + (field == DateUtils.SEMI_MONTH ? 0 : DateUtils.getFragmentInSeconds(date, field)));
        }
        line(out, "dates", () -> DateUtils.addMonths(date, 5).getTime() + " " + DateUtils.setHours(date, 3).getTime() + DateUtils.isSameDay(date, DateUtils.addHours(date, 23)) + DateUtils.truncatedCompareTo(date, DateUtils.addMinutes(date, 1), Calendar.HOUR) + DateUtils.toCalendar(date).get(Calendar.YEAR));
        line(out, "iterator", () -> {
            StringBuilder days = new StringBuilder();
            DateUtils.iterator(new GregorianCalendar(2001, Calendar.SEPTEMBER, 9), DateUtils.RANGE_MONTH_MONDAY).forEachRemaining(day -> days.append(day.get(Calendar.DATE)).append(' '));
            return days;
        });
        for (String pattern : List.of("y-M-d H:m:s.SSS", "HH:mm", "d 'days' H", "MM", "''s''", "[d'd'H'h'm'm']s's'", "ss.S", "yyyy")) {
            line(out, "duration " + pattern, () -> DurationFormatUtils.formatDuration(TimeUnit.DAYS.toMillis(400) + 3_723_045, pattern) + " " + DurationFormatUtils.formatPeriod(0, 1_000_000_000_000L, pattern) + " " + DurationFormatUtils.formatDuration(5_000, pattern, false));
        }
        line(out, "words", () -> DurationFormatUtils.formatDurationWords(3_723_000, true, true) + " " + DurationFormatUtils.formatDurationWords(60_000, false, true) + DurationFormatUtils.formatDurationISO(99_999) + DurationFormatUtils.formatDurationHMS(3_723_004) + DurationFormatUtils.formatPeriodISO(0, 1_000_000_000L));
    }

    private void failures(StringBuilder out) {
        line(out, "valid", () -> Validate.notEmpty(List.of(1)) + Validate.notBlank("x") + Validate.validIndex("abc", 2));
        List<Callable<?>> bad = List.of(() -> Validate.notNull(null), () -> Validate.notEmpty(""), () -> Validate.notBlank(" ", "said %s", "so"), () -> Validate.validIndex(List.of(), 1), () -> Validate.noNullElements(new String[] {"a", null}), () -> {
            Validate.inclusiveBetween(1, 5, 9);
            return "in";
        }, () -> {
            Validate.matchesPattern("a", "\\d");
            return "matched";
        }, () -> {
            Validate.isInstanceOf(String.class, 1);
            return "is";
        }, () -> {
            Validate.finite(Double.NaN);
            return "finite";
        }, () -> {
            Validate.isTrue(false, "number %d", 7L);
            return "true";
        });
        for (int i = 0; i < bad.size(); i++) {
            line(out, "invalid " + i, bad.get(i));
        }
        line(out, "contexted", () -> contexted.getMessage() + contexted.getContextLabels() + contexted.getFirstContextValue("key") + contexted.getRawMessage() + contexted.getContextValues("other"));
        line(out, "causes", () -> ExceptionUtils.getThrowableCount(contexted) + " " + ExceptionUtils.getRootCauseMessage(contexted) + ExceptionUtils.indexOfType(contexted, RuntimeException.class) + ExceptionUtils.getMessage(contexted).length() + ExceptionUtils.getRootCauseStackTrace(contexted)[0] + ExceptionUtils.hasCause(contexted, Error.class));
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
