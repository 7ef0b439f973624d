import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Greeter greeter = new Polite();
        System.out.println(Client.use(greeter));
        Evolve.next();
        System.out.println(Client.use(greeter));
    }
}
