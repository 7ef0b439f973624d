import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Part part = new Part(4);
        System.out.println(Client.use(part));
        Evolve.next();
        System.out.println(Client.use(part));
        Evolve.next();
        System.out.println(Client.use(part) + ", " + Client.use(new Part(5)));
    }
}
