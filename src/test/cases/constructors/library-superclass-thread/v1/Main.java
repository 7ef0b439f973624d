import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        System.out.println(Client.run());
        Evolve.next();
        System.out.println(Client.run());
    }
}
