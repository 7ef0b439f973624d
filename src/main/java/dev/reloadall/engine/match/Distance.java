package dev.reloadall.engine.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two pieces of code differ: the least cost of turning one into the other, token by token.
 *
 * <p>Another operand on the same opcode costs less than another instruction, and a string constant that was only
 * touched up costs less than another string. Very long pieces are compared as bags of tokens, which is linear. All tokens
 * are from one pool, so equal ones are the same object.
 */
final class Distance {
    private static final int INSERT = 800;
    private static final int LEAST_OPERAND = 100;
    private static final int MOST_OPERAND = 400;
    private static final int LONG = 1_000;

    private Distance() {
    }

    static int between(List<Token> a, List<Token> b) {
        int start = 0;
        int shorter = Math.min(a.size(), b.size());
        while (start < shorter && a.get(start) == b.get(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.get(a.size() - 1 - end) == b.get(b.size() - 1 - end)) {
            end++;
        }
        return ofRest(a.subList(start, a.size() - end), b.subList(start, b.size() - end));
    }

    private static int ofRest(List<Token> a, List<Token> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return INSERT * (a.size() + b.size());
        }
        return (long) a.size() * b.size() > (long) LONG * LONG ? ofBags(a, b) : edit(a, b);
    }

    private static int edit(List<Token> a, List<Token> b) {
        Token[] columns = b.toArray(new Token[0]);
        int[] above = new int[b.size() + 1];
        for (int j = 0; j <= b.size(); j++) {
            above[j] = j * INSERT;
        }
        for (int i = 1; i <= a.size(); i++) {
            int[] row = new int[b.size() + 1];
            Token token = a.get(i - 1);
            row[0] = i * INSERT;
            for (int j = 1; j <= b.size(); j++) {
                int insertOrDelete = Math.min(above[j], row[j - 1]) + INSERT;
                row[j] = Math.min(insertOrDelete, above[j - 1] + replace(token, columns[j - 1]));
            }
            above = row;
        }
        return above[b.size()];
    }

    private static int replace(Token a, Token b) {
        if (a == b) {
            return 0;
        }
        return a.opcode() == b.opcode() ? LEAST_OPERAND + operands(a.operand(), b.operand()) : 2 * INSERT;
    }

    /** More the less two operands have in common at their ends. */
    private static int operands(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return (MOST_OPERAND - LEAST_OPERAND) * (longer - start - end) / Math.max(1, longer);
    }

    private static int ofBags(List<Token> a, List<Token> b) {
        Map<Token, Integer> counts = new HashMap<>();
        a.forEach(token -> counts.merge(token, 1, Integer::sum));
        b.forEach(token -> counts.merge(token, -1, Integer::sum));
        return INSERT * counts.values().stream().mapToInt(Math::abs).sum();
    }
}
