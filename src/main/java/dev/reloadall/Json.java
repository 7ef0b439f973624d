package dev.reloadall;

import java.util.Collection;
import java.util.function.BiConsumer;

/** A writer for one JSON object, because the program's class path must not get a library from us (RFC 8259). */
final class Json {
    private final StringBuilder out = new StringBuilder("{");

    /** A string, escaped, or {@code null}. */
    Json put(String name, String value) {
        key(name);
        string(value);
        return this;
    }

    Json put(String name, long value) {
        key(name).append(value);
        return this;
    }

    Json put(String name, boolean value) {
        key(name).append(value);
        return this;
    }

    Json put(String name, Collection<String> values) {
        key(name).append('[');
        String separator = "";
        for (String value : values) {
            out.append(separator);
            string(value);
            separator = ",";
        }
        out.append(']');
        return this;
    }

    /** An array of objects, each written by the writer into an object of its own. */
    <T> Json put(String name, Collection<T> items, BiConsumer<Json, T> writer) {
        key(name).append('[');
        String separator = "";
        for (T item : items) {
            Json object = new Json();
            writer.accept(object, item);
            out.append(separator).append(object);
            separator = ",";
        }
        out.append(']');
        return this;
    }

    /** The object as it is so far, closed. */
    @Override
    public String toString() {
        return out + "}";
    }

    private StringBuilder key(String name) {
        if (out.length() > 1) {
            out.append(',');
        }
        string(name);
        return out.append(':');
    }

    private void string(String value) {
        if (value == null) {
            out.append("null");
            return;
        }
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value, i);
        }
        out.append('"');
    }

    private void character(String value, int index) {
        char c = value.charAt(index);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> plainOrUnicode(c, needsEscape(value, index));
        }
    }

    private void plainOrUnicode(char c, boolean escape) {
        if (escape) {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    /** Control characters; U+2028 and U+2029, for readers that take JSON for JavaScript; and halves of a surrogate pair, which no encoding can carry. */
    private static boolean needsEscape(String value, int index) {
        char c = value.charAt(index);
        return c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029 || lonelySurrogate(value, index);
    }

    private static boolean lonelySurrogate(String value, int index) {
        char c = value.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(value.charAt(index - 1)));
    }
}
