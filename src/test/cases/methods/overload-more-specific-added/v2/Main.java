import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Printer printer = new Printer();
        System.out.println(Client.use(printer));
        Evolve.next();
        System.out.println(Client.use(printer));
    }
}
