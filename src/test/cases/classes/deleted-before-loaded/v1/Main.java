import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Registry.make());
        Evolve.next();
        System.out.println(Registry.make());
    }
}
