import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Loader loader = new Loader();
        System.out.println(Client.use(loader));
        Evolve.next();
        System.out.println(Client.use(loader));
    }
}
