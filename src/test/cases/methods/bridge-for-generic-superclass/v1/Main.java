import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Handler<String> handler = new Shout();
        System.out.println(Client.use(handler, "hey"));
        Evolve.next();
        System.out.println(Client.use(handler, "hey"));
    }
}
