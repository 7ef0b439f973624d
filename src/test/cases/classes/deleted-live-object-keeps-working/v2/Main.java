import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object live = Registry.make();
        System.out.println(live);
        Evolve.next();
        System.out.println(live);
        System.out.println(Registry.make());
    }
}
