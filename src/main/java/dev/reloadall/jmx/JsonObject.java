package dev.reloadall.jmx;

import java.util.Collection;
import java.util.stream.Collectors;

/** A writer for one small JSON object; the reports bring their own. */
public final class JsonObject {
    private final StringBuilder out = new StringBuilder("{");

    /** A string. */
    public JsonObject put(String name, String value) {
        return raw(name, quoted(value));
    }

    /** A number. */
    public JsonObject put(String name, long value) {
        return raw(name, Long.toString(value));
    }

    /** A truth. */
    public JsonObject put(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    /** An array of objects or of anything else that is JSON already. */
    public JsonObject put(String name, Collection<?> json) {
        return raw(name, array(json));
    }

    /** {@return an array of what is JSON already} */
    public static String array(Collection<?> json) {
        return json.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]"));
    }

    private JsonObject raw(String name, String json) {
        out.append(out.length() == 1 ? "" : ",").append(quoted(name)).append(':').append(json);
        return this;
    }

    /** {@return a JSON string} */
    public static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    /** Everything beyond ASCII too: the terminal may not be able to show it. */
    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default -> c < 0x20 || c > 0x7e ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }

    @Override
    public String toString() {
        return out + "}";
    }
}
