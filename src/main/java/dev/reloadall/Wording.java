package dev.reloadall;

import java.time.Duration;
import java.util.Locale;

/** Counts and times as a person says them. */
final class Wording {
    private Wording() {}

    /** {@code 1 class}, {@code 2 classes}, {@code 1,234 objects}. */
    static String count(long number, String noun) {
        return grouped(number) + " " + (number == 1 ? noun : plural(noun));
    }

    /** {@code 1,234}, in every locale. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 0.4 ms}, {@code 41 ms}, {@code 3.2 s}, {@code 2 min 5 s}. */
    static String time(Duration duration) {
        double millis = duration.toNanos() / 1e6;
        if (millis < 9.95) {
            return String.format(Locale.ROOT, "%.1f ms", millis);
        }
        if (millis < 999.5) {
            return String.format(Locale.ROOT, "%.0f ms", millis);
        }
        if (millis < 59_950) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1e3);
        }
        long seconds = Math.round(millis / 1e3);
        return seconds / 60 + " min " + seconds % 60 + " s";
    }

    /** A type or signature as a person writes it: without {@code java.lang.}. */
    static String source(String text) {
        return text.replaceAll("(?<![\\w.$])java\\.lang\\.(?=[A-Z])", "");
    }

    private static String plural(String noun) {
        return noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") ? noun + "es" : noun + "s";
    }
}
