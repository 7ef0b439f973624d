import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Base base = new Base();
        System.out.println(base.name());
        Evolve.next();
        System.out.println(Client.make().name());
    }
}
