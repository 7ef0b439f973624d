import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Registry.register("a");
        System.out.println("migrated " + Evolve.next().instancesMigrated() + " " + Registry.show());
        Registry.register("b");
        System.out.println(Registry.show());
    }
}
