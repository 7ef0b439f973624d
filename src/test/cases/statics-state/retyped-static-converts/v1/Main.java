import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Totals.add(7);
        Evolve.next();
        Totals.add(1);
        System.out.println(Totals.show());
    }
}
