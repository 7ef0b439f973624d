import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Naming live = Naming.UPPER;
        System.out.println(Naming.table("ab") + live.apply("x"));
        Evolve.next();
        System.out.println(Naming.table("ab") + live.apply("x") + Naming.valueOf("DOTTED").apply("yz"));
        Evolve.next();
        System.out.println(Naming.table("ab") + live.apply("x"));
    }
}
