import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Client.make(-1));
        Evolve.next();
        System.out.println(Client.make(1));
        System.out.println(Client.make(-1));
    }
}
