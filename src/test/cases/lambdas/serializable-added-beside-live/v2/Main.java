import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Rule live = Rules.rule();
        System.out.println(live.apply("v"));
        Evolve.next();
        System.out.println(live.apply("v"));
        System.out.println(Rules.roundTrip(Rules.rule()).apply("w"));
        System.out.println(Rules.roundTrip(live).apply("x"));
    }
}
