import a.Box;
import b.Client;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Client.run();
        Evolve.next();
        Client.run();
    }
}
