package dev.reloadall.engine.instrument;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Binary names of classes, as one writes them: {@code **} is anything, {@code *} anything without a dot, the rest
 * itself. A name stands for its nested classes too, so {@code com.acme.Shop} is also {@code com.acme.Shop$Cart}, and
 * {@code foo.**} is {@code foo.bar} and {@code foo.bar.Baz}, never {@code foozeball}.
 */
record NamePattern(String text, Pattern pattern) implements Predicate<String> {
    private static final String NESTED = "(\\$.*)?";

    static NamePattern of(String text) {
        return new NamePattern(text, Pattern.compile(regularExpression(text) + NESTED));
    }

    @Override
    public boolean test(String binaryName) {
        return pattern.matcher(binaryName).matches();
    }

    /** Quotes all but the stars; {@code **} is looked for first. */
    private static String regularExpression(String text) {
        return Pattern.quote(text)
                .replace("**", "\\E.+\\Q")
                .replace("*", "\\E[^.]*\\Q");
    }

    @Override
    public String toString() {
        return text;
    }
}
