import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Rule rule = new Rule(2);
        System.out.println(Client.run(rule, List.of("a", "bb", "ccc")));
        Evolve.next();
        System.out.println(Client.run(rule, List.of("a", "bb", "ccc")));
    }
}
