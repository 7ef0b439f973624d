import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Registry.add("a");
        Registry.add("b");
        System.out.println(Registry.show());
        Evolve.next();
        Registry.add("c");
        System.out.println(Registry.show());
    }
}
