import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Price live = Prices.make(5);
        System.out.println(live);
        Evolve.next();
        System.out.println(live + " " + live.equals(Prices.make(5)));
    }
}
