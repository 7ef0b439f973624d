import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Logger logger = new Logger();
        System.out.println(Client.use(logger));
        Evolve.next();
        System.out.println(Client.use(logger));
    }
}
