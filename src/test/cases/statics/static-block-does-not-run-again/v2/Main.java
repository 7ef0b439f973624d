import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Setup.show());
        Evolve.next();
        System.out.println(Setup.show());
    }
}
