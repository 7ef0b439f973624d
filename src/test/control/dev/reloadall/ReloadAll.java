package dev.reloadall;

/** The control: a reload that does nothing at all and says so. What passes with it proves nothing. */
public final class ReloadAll {
    private ReloadAll() {
    }

    /** As an agent it does nothing either. */
    public static void premain(String options) {
        System.getProperties().setProperty("reloadall.control", "true");
    }

    /** Does nothing. */
    public static ReloadReport reloadAll() {
        return ReloadReport.builder().build();
    }
}
