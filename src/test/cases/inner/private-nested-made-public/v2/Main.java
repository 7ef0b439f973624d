import a.Outer;
import b.Client;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Client.use(new Outer()));
        Evolve.next();
        System.out.println(Client.use(new Outer()));
    }
}
