package dev.reloadall.compile;

import dev.reloadall.Refusal;
import dev.reloadall.RefusalKind;

/** Why there are no new class files. */
final class Problem {
    private static final String ALL = "the sources";

    private Problem() {
    }

    /** Of no source in particular. */
    static Refusal of(String reason, String wayOut) {
        return Refusal.of(ALL, RefusalKind.COMPILE_FAILED, reason, wayOut);
    }

    /** In the compiler's words. */
    static Refusal in(Source source, String reason) {
        return Refusal.of(source == null ? ALL : source.className(), RefusalKind.COMPILE_FAILED, reason, "mend the source and reload");
    }
}
