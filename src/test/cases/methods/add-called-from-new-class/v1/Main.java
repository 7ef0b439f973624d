import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account account = new Account(7);
        System.out.println(Desk.show(account));
        Evolve.next();
        System.out.println(Desk.show(account));
    }
}
