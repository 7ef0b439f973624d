import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Door door = new Door();
        System.out.println(Client.use(door));
        Evolve.next();
        System.out.println(Client.use(door));
    }
}
