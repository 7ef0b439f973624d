import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Stats<Double> stats = new Stats<>();
        stats.add(2.5);
        System.out.println(stats.show());
        Evolve.next();
        stats.add(4.5);
        stats.add(1.5);
        System.out.println(stats.show());
    }
}
