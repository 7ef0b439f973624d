import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account account = new Account(10);
        System.out.println(account.show());
        Evolve.next();
        System.out.println(account.show());
    }
}
