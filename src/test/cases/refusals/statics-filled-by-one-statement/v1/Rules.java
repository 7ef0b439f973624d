import java.util.ArrayList;
import java.util.List;

class Rules {
    private static final List<Integer> RULES = new ArrayList<>();
    private static final List<String> FOLDINGS = new ArrayList<>();

    static {
        parse(RULES, FOLDINGS, 1);
    }

    private static void parse(List<Integer> rules, List<String> foldings, int... numbers) {
        for (int each : numbers) {
            if (rules != null) {
                rules.add(each);
            }
            if (foldings != null) {
                foldings.add("f" + each);
            }
        }
    }

    static String text() {
        return RULES + " " + FOLDINGS;
    }
}
