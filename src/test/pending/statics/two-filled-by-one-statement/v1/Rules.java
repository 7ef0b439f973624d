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
            rules.add(each);
            foldings.add("f" + each);
        }
    }

    static String text() {
        return RULES + " " + FOLDINGS;
    }
}
