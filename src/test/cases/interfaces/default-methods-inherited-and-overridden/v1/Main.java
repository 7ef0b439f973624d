import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Duck duck = new Duck();
        System.out.println(Client.use(duck));
        Evolve.next();
        System.out.println(Client.use(duck));
    }
}
