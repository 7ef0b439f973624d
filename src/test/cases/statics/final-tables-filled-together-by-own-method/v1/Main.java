import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Registry.show());
        Evolve.next();
        System.out.println(Registry.show());
    }
}
