import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Reader reader = new File();
        System.out.println(Client.use(reader));
        Evolve.next();
        System.out.println(Client.use(reader));
    }
}
