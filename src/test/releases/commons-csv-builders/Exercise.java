import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** Formats that stay configured, records that stay read, a parser that has read its header and nothing else. */
public class Exercise {

    static final class Live {
        final Map<String, CSVFormat> formats = new TreeMap<>();
        final List<CSVRecord> records = new ArrayList<>();
    }

    public static Object create() throws Exception {
        Live live = new Live();
        live.formats.put("default", CSVFormat.DEFAULT);
        live.formats.put("excel", CSVFormat.EXCEL.withHeader("a", "b", "c").withAllowMissingColumnNames());
        live.formats.put("mysql", CSVFormat.MYSQL);
        live.formats.put("tdf", CSVFormat.TDF.withNullString("NULL").withQuoteMode(QuoteMode.ALL));
        live.formats.put("rfc", CSVFormat.RFC4180.withTrim().withIgnoreEmptyLines());
        live.formats.put("own", CSVFormat.newFormat(';').withQuote('\'').withEscape('!').withCommentMarker('#').withRecordSeparator("|\n")
                .withIgnoreSurroundingSpaces().withIgnoreEmptyLines().withFirstRecordAsHeader().withIgnoreHeaderCase());
        live.formats.put("minimal", CSVFormat.DEFAULT.withQuoteMode(QuoteMode.MINIMAL).withTrailingDelimiter().withSkipHeaderRecord());
        try (CSVParser parser = CSVFormat.DEFAULT.withHeader().parse(new StringReader("x,y,z\n1,\"two, too\",3\n4,\"\"\"5\"\"\",\n,,\n"))) {
            parser.forEach(live.records::add);
        }
        return live;
    }

    public static String use(Object object) throws Exception {
        Live live = (Live) object;
        StringBuilder out = new StringBuilder();
        live.formats.forEach((name, format) -> format(out, name, format));
        for (CSVRecord record : live.records) {
            out.append(record.getRecordNumber()).append(' ').append(record.get("y")).append(' ').append(record.isConsistent()).append(' ')
                    .append(record.isSet("z")).append(' ').append(record.isMapped("q")).append(' ').append(new TreeMap<>(record.toMap()))
                    .append(' ').append(record.getCharacterPosition()).append(' ').append(record.size()).append('\n');
            for (String value : record) {
                out.append('<').append(value).append('>');
            }
            try {
                record.get("nothing");
            } catch (IllegalArgumentException e) {
                out.append("no such column\n");
            }
        }
        halfWay(out, live.formats.get("own"));
        return out.toString();
    }

    private static void format(StringBuilder out, String name, CSVFormat format) {
        out.append(name).append(' ').append((int) format.getDelimiter()).append(' ').append(format.getQuoteCharacter()).append(' ')
                .append(format.getEscapeCharacter()).append(' ').append(format.getQuoteMode()).append(' ').append(format.getNullString()).append(' ')
                .append(format.getSkipHeaderRecord()).append(format.getIgnoreEmptyLines()).append(format.getTrim()).append('\n');
        try {
            out.append(format.format("plain", "with " + format.getDelimiter(), "it's \"quoted\"", null, 12.5, "", " spaces ")).append('\n');
            StringBuilder printed = new StringBuilder();
            try (CSVPrinter printer = new CSVPrinter(printed, format)) {
                printer.printRecord("a", "#b", 'c', 4);
                printer.printRecords(new Object[][] {{"r1", null}, {"r2\nbroken", "x\ty"}});
                printer.print("last");
                printer.println();
            }
            out.append(printed);
        } catch (Exception e) {
            out.append(e.getClass().getName()).append('\n');
        }
    }

    private static void halfWay(StringBuilder out, CSVFormat format) throws Exception {
        String text = "# a comment\nName; Age ;City\n'O!'Neill'; 42 ;Galway\n\nAda;36;'London; UK'\n";
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            out.append(new TreeMap<>(parser.getHeaderMap()));
            while (records.hasNext()) {
                CSVRecord record = records.next();
                out.append(record.get("name")).append('/').append(record.get("AGE")).append('/').append(record.get(2)).append(' ')
                        .append(record.getComment()).append(' ').append(parser.getCurrentLineNumber()).append('\n');
            }
        }
    }
}
