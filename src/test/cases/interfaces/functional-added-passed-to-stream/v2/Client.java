import java.util.List;
import java.util.stream.Collectors;

class Client {
    static String run(Rule rule, List<String> list) {
        return list.stream().filter(rule.negate()).collect(Collectors.joining(" ")) + " "
                + list.stream().filter(rule).collect(Collectors.joining(" "));
    }
}
