import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Client.first(Size.LARGE));
        Evolve.next();
        System.out.println(Client.first(Size.LARGE));
    }
}
