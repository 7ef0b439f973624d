import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sub.count = 7;
        System.out.println(Client.read());
        Evolve.next();
        System.out.println(Client.read());
        Base.count++;
        System.out.println(Client.read());
    }
}
