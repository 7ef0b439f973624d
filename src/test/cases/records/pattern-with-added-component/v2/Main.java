import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object live = Client.make();
        System.out.println(Client.show(live));
        Evolve.next();
        System.out.println(Client.show(live) + " " + Client.show(Client.make()));
    }
}
