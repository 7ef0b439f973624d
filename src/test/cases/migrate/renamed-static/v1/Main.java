import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Registry.add();
        Registry.add();
        System.out.println(Registry.show());
        Evolve.next();
        Registry.add();
        System.out.println(Registry.show());
    }
}
