import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object live = Registry.make();
        System.out.println(live);
        Evolve.next();
        System.out.println(live + " " + Registry.make());
        Evolve.next();
        System.out.println(live + " " + Registry.make());
    }
}
