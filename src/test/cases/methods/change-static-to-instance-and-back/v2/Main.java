import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Meter meter = new Meter(4);
        System.out.println(Client.use(meter));
        Evolve.next();
        System.out.println(Client.use(meter));
        Evolve.next();
        System.out.println(Client.use(meter));
    }
}
