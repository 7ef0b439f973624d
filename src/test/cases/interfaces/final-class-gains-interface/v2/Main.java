import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Money live = new Money(4);
        System.out.println(Client.use(live));
        Evolve.next();
        System.out.println(Client.use(live) + " " + Client.use(new Money(9)));
    }
}
