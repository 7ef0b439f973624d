package dev.reloadall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Aligns columns of text for a terminal: two spaces between them, numbers to the right, nothing at the end of a line. */
final class Table {
    private static final String GAP = "  ";

    private final boolean[] rightAligned;
    private final List<String[]> rows = new ArrayList<>();

    /** @param titles one for each column; a leading {@code >} aligns the column to the right and is not shown */
    Table(String... titles) {
        rightAligned = new boolean[titles.length];
        String[] shown = new String[titles.length];
        for (int i = 0; i < titles.length; i++) {
            rightAligned[i] = titles[i].startsWith(">");
            shown[i] = titles[i].substring(rightAligned[i] ? 1 : 0);
        }
        rows.add(shown);
    }

    /** Control characters in a cell are shown as {@code ?}: they would break the alignment, or command the terminal. */
    Table row(String... cells) {
        rows.add(Arrays.stream(cells).map(Table::printable).toArray(String[]::new));
        return this;
    }

    /** A line each, every one begun with the indent and ended with a newline; a column in which no row has anything is left out. */
    String render(String indent) {
        int[] widths = widths();
        StringBuilder out = new StringBuilder();
        for (String[] row : rows) {
            out.append((indent + line(row, widths)).stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private String line(String[] row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            if (widths[i] > 0) {
                String padding = " ".repeat(widths[i] - width(row[i]));
                line.append(line.length() == 0 ? "" : GAP).append(rightAligned[i] ? padding + row[i] : row[i] + padding);
            }
        }
        return line.toString();
    }

    private int[] widths() {
        int[] widths = new int[rightAligned.length];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            boolean empty = rows.stream().skip(1).allMatch(row -> row[column].isEmpty());
            widths[i] = empty ? 0 : rows.stream().mapToInt(row -> width(row[column])).max().orElse(0);
        }
        return widths;
    }

    /** How many columns of a terminal the text takes. */
    static int width(String text) {
        return text.codePoints().map(Table::width).sum();
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    /** The blocks of East Asian Wide and Fullwidth characters (UAX #11) that names are made of, and the pictographs. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1f64f)
                || (c >= 0x1f900 && c <= 0x1f9ff)
                || (c >= 0x20000 && c <= 0x3fffd);
    }

    /** The text without anything that a terminal would take for a command. */
    static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
