import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object live = new Point(1, 2);
        System.out.println(Client.show(live));
        Evolve.next();
        System.out.println(Client.show(live));
    }
}
