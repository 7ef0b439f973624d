import java.util.List;

class Client {
    static String run(Rule rule, List<String> list) {
        return "" + rule.test(list.get(1));
    }
}
