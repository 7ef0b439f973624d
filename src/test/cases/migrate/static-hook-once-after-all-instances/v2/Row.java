import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;
import dev.reloadall.ReloadReport;

class Row {
    static int migrated;
    static String summary = "none";
    int column = 1;

    @Migrate
    private void one(PreviousState old) {
        migrated++;
    }

    @Migrate
    private static void all(ReloadReport report) {
        summary = (summary.equals("none") ? "" : summary) + "after " + migrated;
    }

    static String show() {
        return summary;
    }
}
