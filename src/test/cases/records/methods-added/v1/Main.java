import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Point live = new Point(3, 4);
        System.out.println(Client.show(live));
        Evolve.next();
        System.out.println(Client.show(live));
    }
}
