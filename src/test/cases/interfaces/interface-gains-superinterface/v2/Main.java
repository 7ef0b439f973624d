import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Shape square = new Square();
        System.out.println(Client.use(square));
        Evolve.next();
        System.out.println(Client.use(square));
    }
}
