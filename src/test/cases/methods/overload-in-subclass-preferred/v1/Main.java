import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sub sub = new Sub();
        System.out.println(Client.use(sub));
        Evolve.next();
        System.out.println(Client.use(sub));
    }
}
