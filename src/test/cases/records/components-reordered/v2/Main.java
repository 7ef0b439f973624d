import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Pair live = Pairs.make();
        System.out.println(live);
        Evolve.next();
        System.out.println(live);
        System.out.println(Pairs.make() + " " + live.equals(Pairs.make()));
    }
}
