import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Names.learn("c", "Gamma");
        System.out.println(Names.show());
        Evolve.next();
        System.out.println(Names.show());
        Names.learn("d", "Delta");
        System.out.println(Names.show());
    }
}
