import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Stats stats = new Stats();
        Object live = stats.first();
        System.out.println(stats.report() + " " + live);
        Evolve.next();
        System.out.println(stats.report() + " " + live);
        System.out.println(stats.first());
    }
}
