import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account account = new Account(5);
        System.out.println(account.deposit(2));
        Evolve.next();
        System.out.println(account.deposit(2));
        System.out.println(account.deposit(2));
    }
}
