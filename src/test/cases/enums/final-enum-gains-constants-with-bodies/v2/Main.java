import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Client.ranks() + " " + Client.all());
        Evolve.next();
        System.out.println(Client.ranks() + " " + Client.all());
        Evolve.next();
        System.out.println(Client.ranks() + " " + Client.all());
    }
}
