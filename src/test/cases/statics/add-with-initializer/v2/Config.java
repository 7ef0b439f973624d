import java.util.ArrayList;
import java.util.List;

class Config {
    private static int uses = 1;
    private static final List<String> LOG = new ArrayList<>(List.of("start"));
    private static long total = 40L + 2;
    static String name = "config".toUpperCase();

    static String show() {
        LOG.add("use" + uses);
        total++;
        return "uses " + uses++ + " " + LOG + " " + total + " " + name;
    }
}
