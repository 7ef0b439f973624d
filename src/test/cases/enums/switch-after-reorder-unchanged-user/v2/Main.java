import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Level low = Level.LOW;
        System.out.println(Client.use(low) + " " + Client.use(Level.HIGH));
        Evolve.next();
        System.out.println(Client.use(low) + " " + Client.use(Level.HIGH));
    }
}
