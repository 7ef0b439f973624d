import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Clock clock = new Clock();
        System.out.println(Client.use(clock));
        Evolve.next();
        System.out.println(Client.use(clock));
    }
}
