package dev.reloadall.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

/** When to write in colours. */
enum Colour {
    AUTO, ALWAYS, NEVER;

    private static final String OPTION = "--color";

    /** Looks for it before the command line is parsed: help and errors are coloured too. */
    static Colour given(String... arguments) {
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                return of(arguments[i].substring(OPTION.length() + 1));
            }
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return of(arguments[i + 1]);
            }
        }
        return AUTO;
    }

    private static Colour of(String value) {
        for (Colour each : values()) {
            if (each.name().equals(value.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        return AUTO; // the parser says that it is wrong
    }

    boolean isOn() {
        return this == ALWAYS || this == AUTO && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM")) && isTerminal();
    }

    /** From JDK 22 on there is a console that is none, which its method {@code isTerminal} tells. */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null || System.getenv("TERM") == null && System.getenv("WT_SESSION") == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJdk) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
