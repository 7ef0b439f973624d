import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Source source = () -> "s";
        System.out.println(Client.use(source));
        Evolve.next();
        System.out.println(Client.use(source));
    }
}
