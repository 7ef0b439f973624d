package dev.reloadall.harness;

import java.util.ArrayList;
import java.util.List;

/** The difference between two texts, line by line, as a person reads it. */
public final class TextDiff {
    private static final int CONTEXT = 1;

    private final List<Line> lines;

    private record Line(char sign, int number, String text) {
        boolean differs() {
            return sign != ' ';
        }

        String shown() {
            return String.format("%4d %s %s%n", number, sign, text);
        }
    }

    private TextDiff(List<Line> lines) {
        this.lines = lines;
    }

    /** Compares; lines marked {@code -} are of the expected text, {@code +} of the actual one. */
    public static TextDiff between(String expected, String actual) {
        return new TextDiff(lines(expected.split("\n", -1), actual.split("\n", -1)));
    }

    /** How many lines differ, the larger of both sides. */
    public int size() {
        long missing = lines.stream().filter(line -> line.sign == '-').count();
        long surplus = lines.stream().filter(line -> line.sign == '+').count();
        return (int) Math.max(missing, surplus);
    }

    /** The differing lines with a line around them, at most so many, behind a prefix. */
    public String show(int most, String prefix) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < lines.size() && shown < most; i++) {
            if (nearDifference(i)) {
                text.append(prefix).append(lines.get(i).shown());
                shown++;
            }
        }
        return text + (shown == most ? prefix + "     ...\n" : "");
    }

    private boolean nearDifference(int index) {
        int from = Math.max(0, index - CONTEXT);
        int to = Math.min(lines.size(), index + CONTEXT + 1);
        return lines.subList(from, to).stream().anyMatch(Line::differs);
    }

    private static List<Line> lines(String[] expected, String[] actual) {
        int[][] common = commonSuffixes(expected, actual);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < expected.length || j < actual.length) {
            if (i < expected.length && j < actual.length && expected[i].equals(actual[j])) {
                lines.add(new Line(' ', ++i, expected[i - 1]));
                j++;
            } else if (j == actual.length || i < expected.length && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line('-', ++i, expected[i - 1]));
            } else {
                lines.add(new Line('+', ++j, actual[j - 1]));
            }
        }
        return lines;
    }

    /** Length of the longest common subsequence of what is left from each pair of positions on. */
    private static int[][] commonSuffixes(String[] expected, String[] actual) {
        int[][] length = new int[expected.length + 1][actual.length + 1];
        for (int i = expected.length - 1; i >= 0; i--) {
            for (int j = actual.length - 1; j >= 0; j--) {
                length[i][j] = expected[i].equals(actual[j])
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }
}
