import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Box box = new Box();
        System.out.println(Client.use(box));
        Evolve.next();
        System.out.println(Client.use(box));
    }
}
